package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.shipping.MethodRules;
import java.util.List;
import org.joda.money.Money;

/** Prices a shipping method. The same input always gives the same quote. */
public interface Quoting {

    /**
     * @param consignments one per destination
     * @param rules of the method
     * @param placementFee of the placement option
     */
    Quote quote(List<Consignment> consignments, MethodRules rules, RateCard rates, Money placementFee);
}
