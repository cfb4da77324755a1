package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleMarketplace.MARKETPLACE;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edited box still travels as it was confirmed to, to a center that takes its size (rules.md#rule-11). */
class EditedBoxesTest {

    /** ONT8 takes oversize boxes, BFI4 none; a box of more than 50 lb is oversize. A center that has closed for good keeps its boxes. */
    @ParameterizedTest
    @CsvSource({
        "ONT8, 150",
        "ONT8, 50.01",
        "BFI4, 49.99",
        "BFI4, 50",
        "GONE, 50.01",
    })
    void a_box_travels_that_its_center_takes(String center, String pounds) {
        edited(center).check(load(pounds));
    }

    @ParameterizedTest
    @CsvSource({
        "ONT8, 150.01, 'A box would weigh 150.01 lb, too much for a center or a pallet. Let it hold fewer units.'",
        "BFI4, 50.001, 'A box would weigh 50.01 lb, which makes it oversize, and BFI4 takes no oversize boxes. Let it hold fewer units.'",
    })
    void another_is_refused(String center, String pounds, String detail) {
        assertThat(refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edited(center).check(load(pounds)))
                        .detail())
                .isEqualTo(detail);
    }

    private static EditedBoxes edited(String center) {
        return new EditedBoxes(MARKETPLACE, PALLETS, center);
    }

    private static Load load(String pounds) {
        BigDecimal side = new BigDecimal("20");
        BoxGroup box = new BoxGroup(
                1,
                new Dimensions(side, side, side, LengthUnit.IN),
                new Weight(new BigDecimal(pounds), WeightUnit.LB),
                List.of(new SkuQuantity("MUG", 20)));
        return new Load(
                new Contents(List.of(new Item("MUG", 20, Owner.AMAZON, Owner.SELLER)), List.of(box)),
                List.of(new BoxShare(0, 1)));
    }
}
