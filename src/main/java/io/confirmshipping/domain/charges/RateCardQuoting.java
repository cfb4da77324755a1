package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.MethodRules;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Prices a shipping method by a rate card; own carriers are free of charge. Every line is rounded half-up, once. The same
 * input always gives the same quote.
 */
public final class RateCardQuoting {

    /**
     * Returns what these consignments cost.
     *
     * @param consignments one per destination, at least one
     * @param placement the fee of the placement option, not yet rounded, and how it came about
     */
    public Quote quote(List<Consignment> consignments, MethodRules rules, RateCard rates, PlacementFee placement) {
        Limits limits = new Limits(rules);
        HandlingTariff handling = new HandlingTariff(rates.handling());
        List<ChargeLine> lines = new ArrayList<>();
        if (rules.method().isPartnered()) {
            consignments.forEach(
                    consignment -> shippingLine(consignment, rules, rates).ifPresent(lines::add));
        }
        line(ChargeTarget.PREP, Optional.empty(), handling.prep(consignments), rates)
                .ifPresent(lines::add);
        line(ChargeTarget.LABELING, Optional.empty(), handling.labeling(consignments), rates)
                .ifPresent(lines::add);
        line(ChargeTarget.PLACEMENT, Optional.empty(), placement.price(), rates).ifPresent(lines::add);
        return new Quote(
                rules.method(),
                rules.defaultCarrier(),
                new Charges(rates.currency(), lines),
                rules.voidWindow(),
                limits.obstacle(consignments),
                limits.excluded(consignments));
    }

    /**
     * Returns the quote after the seller has overridden the pallets of one shipment. What does not depend on pallets stays
     * as it was quoted.
     *
     * @param consignments with the pallets as they are now
     */
    public Quote afterOverride(
            Quote before, ShipmentId changed, List<Consignment> consignments, MethodRules rules, RateCard rates) {
        if (rules.method().isSmallParcel()) {
            return before;
        }
        return new Quote(
                before.method(),
                before.carrier(),
                rules.method().isPartnered()
                        ? withShipping(before.charges(), changed, consignments, rules, rates)
                        : before.charges(),
                before.voidWindow(),
                new Limits(rules).obstacle(consignments),
                before.excluded());
    }

    /**
     * Returns the quote after a quantity edit of one shipment, with what shipping it costs now and whether it can still ship
     * this way. All else stays as quoted.
     */
    public Quote afterEdit(Quote before, Consignment changed, MethodRules rules, RateCard rates) {
        Charges charges = rules.method().isPartnered()
                ? before.charges().withShipping(changed.shipment(), shippingLine(changed, rules, rates))
                : before.charges();
        return before.with(charges, new Limits(rules).obstacle(List.of(changed)));
    }

    private static Charges withShipping(
            Charges before, ShipmentId changed, List<Consignment> consignments, MethodRules rules, RateCard rates) {
        Optional<ChargeLine> fresh = consignments.stream()
                .filter(consignment -> consignment.shipment().equals(changed))
                .findFirst()
                .flatMap(consignment -> shippingLine(consignment, rules, rates));
        return before.withShipping(changed, fresh);
    }

    private static Optional<ChargeLine> shippingLine(Consignment consignment, MethodRules rules, RateCard rates) {
        return line(
                ChargeTarget.SHIPPING, Optional.of(consignment.shipment()), shipping(consignment, rules, rates), rates);
    }

    private static UnroundedAmount shipping(Consignment consignment, MethodRules rules, RateCard rates) {
        return rules.method().isSmallParcel()
                ? new ParcelTariff(rates.parcels()).price(consignment)
                : new FreightTariff(rates.freight()).price(consignment);
    }

    private static Optional<ChargeLine> line(
            ChargeTarget target, Optional<ShipmentId> shipment, UnroundedAmount price, RateCard rates) {
        Money amount = Money.of(rates.currency(), price.amount(), RoundingMode.HALF_UP);
        return amount.isZero()
                ? Optional.empty()
                : Optional.of(new ChargeLine(target, shipment, amount, price.reason()));
    }
}
