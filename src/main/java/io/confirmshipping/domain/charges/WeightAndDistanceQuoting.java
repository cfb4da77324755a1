package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipping.MethodRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Parcels by weight and distance, pallets by count and distance, own carriers free; each charge rounded half-up once. */
public final class WeightAndDistanceQuoting implements Quoting {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Quote quote(List<Consignment> consignments, MethodRules rules, RateCard rates, Money placementFee) {
        Charges charges = new Charges(
                money(shipping(consignments, rules, rates), rates),
                money(rates.prepPerUnit().multiply(units(consignments, Item::prepOwner)), rates),
                money(rates.labelingPerUnit().multiply(units(consignments, Item::labelOwner)), rates),
                placementFee);
        return new Quote(
                rules.method(),
                rules.defaultCarrier(),
                charges,
                rules.voidWindow(),
                new Limits(rules).obstacle(consignments));
    }

    private static BigDecimal shipping(List<Consignment> consignments, MethodRules rules, RateCard rates) {
        if (!rules.method().isPartnered()) {
            return BigDecimal.ZERO;
        }
        Function<Consignment, BigDecimal> price = rules.method().isSmallParcel()
                ? parcels -> parcels(parcels, rates)
                : pallets -> pallets(pallets, rates);
        return consignments.stream().map(price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal parcels(Consignment consignment, RateCard rates) {
        BigDecimal perPound = rates.parcelPerPound()
                .add(rates.parcelPerPoundAndThousandMiles()
                        .multiply(consignment.miles())
                        .divide(THOUSAND));
        Load load = consignment.load();
        return rates.parcelPerBox()
                .multiply(BigDecimal.valueOf(load.boxCount()))
                .add(perPound.multiply(billablePounds(load)));
    }

    /** Every box counts as a pound at least, and as the next whole pound. */
    private static BigDecimal billablePounds(Load load) {
        BigDecimal pounds = BigDecimal.ZERO;
        for (BoxShare share : load.shares()) {
            BigDecimal box = load.group(share).weight().pounds().setScale(0, RoundingMode.CEILING);
            pounds = pounds.add(box.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(share.quantity())));
        }
        return pounds;
    }

    private static BigDecimal pallets(Consignment consignment, RateCard rates) {
        return rates.freightPerPallet()
                .add(rates.freightPerPalletAndMile().multiply(consignment.miles()))
                .multiply(BigDecimal.valueOf(consignment.pallets().count()));
    }

    /** Units that the network has to prepare, or to label. */
    private static BigDecimal units(List<Consignment> consignments, Function<Item, Owner> owner) {
        Map<String, Owner> owners =
                consignments.get(0).load().contents().items().stream().collect(Collectors.toMap(Item::msku, owner));
        long units = 0;
        for (Consignment consignment : consignments) {
            Load load = consignment.load();
            for (BoxShare share : load.shares()) {
                units += (long) share.quantity() * unitsOfNetwork(load.group(share), owners);
            }
        }
        return BigDecimal.valueOf(units);
    }

    private static int unitsOfNetwork(BoxGroup group, Map<String, Owner> owners) {
        return group.items().stream()
                .filter(held -> owners.get(held.msku()) == Owner.AMAZON)
                .mapToInt(SkuQuantity::quantity)
                .sum();
    }

    private static Money money(BigDecimal amount, RateCard rates) {
        return Money.of(rates.currency(), amount, RoundingMode.HALF_UP);
    }
}
