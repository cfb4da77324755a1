package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.PackedShipment;
import java.time.Instant;

/**
 * Charges for an edit of quantities, at the accepted prices. Shipping is charged by what the boxes weigh now; it is not
 * refunded once it can no longer be voided, or the shipment is on its way.
 *
 * @param workflow the workflow before the edit
 * @param after the shipment after the edit
 */
record QuantityCharging(Confirmed workflow, QuantityEditRequest request, PackedShipment after) {

    /** Returns the workflow after the edit, with the difference in charges in its ledger. */
    Confirmed charged(Instant now) {
        PlacementOption requoted = requoted();
        LedgerCorrection correction = LedgerCorrection.of(workflow, now)
                .shipping(planned(), requoted.quote(workflow.method()).charges(), after.changedSince(before()))
                .onReceipt(
                        request.prices(),
                        PlacementFeeChange.between(
                                before().manifest().placementFee(),
                                after.manifest().placementFee()),
                        LedgerCode.QUANTITIES_CHANGED.of(after.shipment().id().value()),
                        charged(),
                        due());
        return workflow.with(workflow.offer().with(requoted))
                .charged(after.shipment(), correction.ledger(), due(), now);
    }

    private PackedShipment before() {
        return request.shipment();
    }

    private ShipmentId planned() {
        return after.shipment().plannedAs();
    }

    /** Returns the option with what shipping costs after the edit. */
    private PlacementOption requoted() {
        return request.requoting()
                .afterEdit(
                        workflow.offer(),
                        planned(),
                        workflow.method(),
                        after.manifest().load(),
                        after.shipment().status().isOnItsWay());
    }

    /** Returns the units and the fee that the whole workflow is charged for on receipt before the edit. */
    private ChargedOnReceipt charged() {
        return workflow.edited().orElse(request.confirmed());
    }

    /** Returns the same after the edit. */
    private ChargedOnReceipt due() {
        return charged()
                .minus(before().manifest().chargedOnReceipt())
                .plus(after.manifest().chargedOnReceipt());
    }
}
