package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.LocalDate;

/** A way to ship a workflow: one placement option, one method, one carrier, one day. */
public record ShippingChoice(PlacementOptionId option, LocalDate shipDate, ShippingMethod method, Carrier carrier) {

    Quote quote(Offer offer) {
        return offer.option(option).quote(method);
    }

    /** Returns the charges of this choice by the quotes of the offer. */
    public Charges charges(Offer offer) {
        return quote(offer).charges();
    }

    ShippingChoice withShipDate(LocalDate date) {
        return new ShippingChoice(option, date, method, carrier);
    }
}
