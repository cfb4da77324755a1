package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.MethodRules;
import java.util.List;

/** Prices a shipping method. The same input always gives the same quote. */
public interface Quoting {

    /**
     * @param consignments one per destination, at least one
     * @param placement the fee of the placement option, not yet rounded, and how it came about
     */
    Quote quote(List<Consignment> consignments, MethodRules rules, RateCard rates, PlacementFee placement);

    /**
     * The quote after the pallets of one shipment have changed. What does not depend on them stays as it was quoted.
     *
     * @param consignments with the pallets as they are now
     */
    Quote requote(Quote before, ShipmentId changed, List<Consignment> consignments, MethodRules rules, RateCard rates);

    /** The quote after one shipment has other boxes: what shipping it costs now. All else stays as it was quoted. */
    Quote requote(Quote before, Consignment changed, MethodRules rules, RateCard rates);
}
