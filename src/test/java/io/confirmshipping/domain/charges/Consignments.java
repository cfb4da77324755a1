package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.Estimates;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** All boxes of some contents, on their way to one destination. */
final class Consignments {
    private Consignments() {}

    static Consignment consignment(Contents contents, String miles, int pallets) {
        List<BoxShare> all = IntStream.range(0, contents.boxes().size())
                .mapToObj(i -> new BoxShare(i, contents.boxes().get(i).quantity()))
                .toList();
        Load load = new Load(contents, all);
        return new Consignment(
                ShipmentId.random(),
                "ONT8",
                load,
                new BigDecimal(miles),
                Estimates.of(pallets, load.pounds(), load.cubicInches()));
    }
}
