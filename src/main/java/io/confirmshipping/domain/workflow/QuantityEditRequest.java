package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.placement.Reloading;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.QuantityEdit;
import io.confirmshipping.domain.shipping.ShippingRules;

/**
 * How a seller wants to adjust the quantities of a confirmed shipment, and by which rules and prices that is judged.
 *
 * @param shipment of the workflow, with what is in its boxes now
 * @param confirmed what the whole workflow is charged for as it was confirmed
 * @param prices that the workflow was quoted with
 * @param reloading how shipping is estimated and quoted again if boxes are gone
 */
public record QuantityEditRequest(
        PackedShipment shipment,
        QuantityEdit edit,
        ShippingRules rules,
        ChargedOnReceipt confirmed,
        QuotedHandlingRates prices,
        Reloading reloading) {}
