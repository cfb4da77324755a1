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
import io.confirmshipping.domain.shipment.discrepancy.AnsweredInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Discrepancy;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
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
 * @param inquiries about units that are missing
 * @param prices with which the workflow was quoted
 */
public record Settling(
        Confirmed workflow,
        Manifest manifest,
        ChargedOnReceipt confirmed,
        List<ShipmentReport> reports,
        List<Inquiry> inquiries,
        QuotedHandlingRates prices) {

    /** Returns the same with one more report. */
    Settling with(ShipmentReport report) {
        return new Settling(
                workflow,
                manifest,
                confirmed,
                Stream.concat(reports.stream(), Stream.of(report)).toList(),
                inquiries,
                prices);
    }

    /** Returns the same with the answer to an inquiry. */
    Settling with(AnsweredInquiry answered) {
        return new Settling(
                workflow,
                manifest,
                confirmed,
                reports,
                inquiries.stream()
                        .map(inquiry -> inquiry.id().equals(answered.id()) ? answered : inquiry)
                        .toList(),
                prices);
    }

    /** Returns what the reports make up. */
    Receipt receipt() {
        return Receipt.of(manifest, reports);
    }

    /** Counts the units that are missing, and that no answer has settled. */
    long openUnits() {
        return receipt().discrepancies(inquiries).stream()
                .mapToLong(Discrepancy::open)
                .sum();
    }

    /** Returns the workflow with its shipment after a report that has closed it, or that came later. */
    Confirmed reported(ConfirmedShipment before, ConfirmedShipment after, ShipmentReport report, Instant now) {
        Settling whole = with(report);
        return settled(before, after.withOpenUnits(whole.openUnits()), whole.receipt(), now);
    }

    /** Returns the workflow with its shipment after the schedule has closed it. */
    Confirmed closed(ConfirmedShipment before, ConfirmedShipment after, Instant now) {
        return settled(before, after.withOpenUnits(openUnits()), receipt(), now);
    }

    /**
     * Returns the workflow with its shipment after units have arrived, or none are awaited any more.
     *
     * @param receipt of all units that have arrived by now
     */
    Confirmed settled(ConfirmedShipment before, ConfirmedShipment after, Receipt receipt, Instant now) {
        boolean again = before.status() == ShipmentStatus.CLOSED;
        Receipt earlier = receipt();
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
        return workflow.charged(after, correction.ledger().settle(settlement(after, receipt, now)), due, now);
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
