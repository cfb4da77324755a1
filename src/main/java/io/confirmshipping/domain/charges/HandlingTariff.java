package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.ChargeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prices the units that the network works on. */
record HandlingTariff(HandlingRates rates) {

    UnroundedAmount prep(List<Consignment> consignments) {
        return price(consignments, Item::prepOwner, rates.prepPerUnit());
    }

    UnroundedAmount labeling(List<Consignment> consignments) {
        return price(consignments, Item::labelOwner, rates.labelingPerUnit());
    }

    private static UnroundedAmount price(
            List<Consignment> consignments, Function<Item, Owner> owner, BigDecimal perUnit) {
        Set<String> skus = consignments.get(0).load().contents().items().stream()
                .filter(item -> owner.apply(item) == Owner.AMAZON)
                .map(Item::msku)
                .collect(Collectors.toSet());
        long units = skus.isEmpty()
                ? 0
                : consignments.stream()
                        .mapToLong(consignment -> units(consignment.load(), skus))
                        .sum();
        return new UnroundedAmount(perUnit.multiply(BigDecimal.valueOf(units)), ChargeCode.UNITS.of(units, perUnit));
    }

    private static long units(Load load, Set<String> skus) {
        long units = 0;
        for (BoxShare share : load.shares()) {
            for (SkuQuantity held : load.group(share).items()) {
                units += skus.contains(held.msku()) ? (long) share.quantity() * held.quantity() : 0;
            }
        }
        return units;
    }
}
