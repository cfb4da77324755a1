package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.shipping.MethodRules;
import java.util.List;

/** Prices a shipping method. The same input always gives the same quote. */
public interface Quoting {

    /**
     * @param consignments one per destination, at least one
     * @param placement the fee of the placement option, not yet rounded, and how it came about
     */
    Quote quote(List<Consignment> consignments, MethodRules rules, RateCard rates, PlacementFee placement);
}
