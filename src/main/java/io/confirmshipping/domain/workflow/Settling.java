package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.ledger.Settlement;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.Receipt;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Settles what a shipment owes on receipt: when it is closed, and again for units that are reported later. Source:
 * rules.md#rule-36.
 *
 * @param manifest of the shipment
 * @param confirmed the units and the fee that the whole workflow is charged for on receipt, as of its confirmation
 * @param reports that were taken of the shipment until now
 * @param prices with which the workflow was quoted
 */
public record Settling(
        Confirmed workflow,
        Manifest manifest,
        ChargedOnReceipt confirmed,
        List<ShipmentReport> reports,
        QuotedHandlingRates prices) {

    /** Returns the workflow with its shipment after a report that has closed it, or that came later. */
    Confirmed reported(ConfirmedShipment before, ConfirmedShipment after, ShipmentReport report, Instant now) {
        Receipt receipt = Receipt.of(
                manifest, Stream.concat(reports.stream(), Stream.of(report)).toList());
        return settled(before, after, receipt, now);
    }

    /** Returns the workflow with its shipment after the schedule has closed it. */
    Confirmed closed(ConfirmedShipment before, ConfirmedShipment after, Instant now) {
        return settled(before, after, Receipt.of(manifest, reports), now);
    }

    private Confirmed settled(ConfirmedShipment before, ConfirmedShipment after, Receipt receipt, Instant now) {
        boolean again = before.status() == ShipmentStatus.CLOSED;
        Receipt earlier = Receipt.of(manifest, reports);
        ChargedOnReceipt charged = again ? earlier.chargedOnReceipt() : manifest.chargedOnReceipt();
        PlacementFee fee = again ? earlier.placementFee() : manifest.placementFee();
        ChargedOnReceipt whole = workflow.edited().orElse(confirmed);
        ChargedOnReceipt due = whole.minus(charged).plus(receipt.chargedOnReceipt());
        LedgerCorrection correction = LedgerCorrection.of(workflow, now)
                .onReceipt(
                        prices,
                        PlacementFeeChange.between(fee, receipt.placementFee()),
                        LedgerCode.RECEIVED_OF_EXPECTED.of(
                                receipt.chargedUnits(),
                                after.unitCount(),
                                after.id().value()),
                        whole,
                        due);
        return workflow.settled(after, correction.ledger().settle(settlement(after, receipt, now)), due, now);
    }

    private Settlement settlement(ConfirmedShipment shipment, Receipt receipt, Instant now) {
        ChargedOnReceipt expected = manifest.chargedOnReceipt();
        ChargedOnReceipt charged = receipt.chargedOnReceipt();
        return new Settlement(
                shipment.plannedAs(),
                now,
                shipment.unitCount(),
                receipt.chargedUnits(),
                receipt.surplusUnits(),
                Stream.of(ChargeTarget.PREP, ChargeTarget.LABELING, ChargeTarget.PLACEMENT)
                        .filter(target -> prices.amount(target, expected).isPositive())
                        .map(target -> new Settlement.Line(
                                target,
                                prices.amount(target, charged),
                                prices.reason(
                                        target, charged, receipt.placementFee().explanation())))
                        .toList());
    }
}
