package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.shipment.PackedShipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Brings the ledger of a confirmed workflow to what things cost now: every difference is an entry. */
record Correction(Ledger ledger, Instant now) {

    private static final List<ChargeTarget> ON_RECEIPT =
            List.of(ChargeTarget.PREP, ChargeTarget.LABELING, ChargeTarget.PLACEMENT);

    /** What shipping one shipment costs. */
    Correction shipping(ShipmentId shipment, Charges before, Charges after, String because) {
        String reason = after.shipping(shipment).map(ChargeLine::reason).orElse("free of charge");
        return new Correction(
                ledger.correct(
                        ChargeTarget.SHIPPING,
                        Optional.of(shipment),
                        after.shippingOf(shipment).minus(before.shippingOf(shipment)),
                        now,
                        "%s: %s".formatted(because, reason)),
                now);
    }

    /**
     * What the network does on receipt. A unit is prepared and labeled at the price of the rate card, and placed at the
     * fee of the box that it is in.
     *
     * @param charged for the whole workflow until now
     * @param due for the whole workflow from now on
     * @param after the shipment whose quantities were changed
     */
    Correction onReceipt(Adjustment adjustment, PackedShipment after, ChargedOnReceipt charged, ChargedOnReceipt due) {
        PlacementFeeChange placement = PlacementFeeChange.between(
                adjustment.shipment().manifest().placementFee(),
                after.manifest().placementFee());
        Ledger corrected = ledger;
        for (ChargeTarget target : ON_RECEIPT) {
            corrected = corrected.correct(
                    target,
                    Optional.empty(),
                    adjustment.prices().difference(target, charged, due),
                    now,
                    "quantities of %s were changed; %s"
                            .formatted(
                                    after.shipment().id(), adjustment.prices().reason(target, due, placement)));
        }
        return new Correction(corrected, now);
    }
}
