package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.InquiryCode;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.AnsweredInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Discrepancy;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.discrepancy.OpenInquiry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A shipment after the operator has answered an inquiry. Source: rules.md#rule-40.
 *
 * @param receipt the units that were found, which are received now
 * @param workflow the workflow with the shipment as it is now; empty if the workflow does not change
 */
public record AnsweredShipment(
        ConfirmedShipment shipment,
        AnsweredInquiry inquiry,
        Optional<ShipmentReport> receipt,
        Optional<Confirmed> workflow) {

    /**
     * Returns the shipment after an answer; the same shipment if the inquiry has this answer already.
     *
     * @param settling of the shipment as it is before
     * @throws CommandRefused inquiry-not-found, inquiry-answered
     * @throws InvalidInput if another currency is paid than the seller is charged in
     */
    public static AnsweredShipment of(
            ConfirmedShipment before, InquiryId id, Answer answer, Settling settling, Instant now) {
        Inquiry inquiry = settling.inquiries().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.INQUIRY_NOT_FOUND,
                        InquiryCode.NO_SUCH_INQUIRY.of(before.id().value(), id.value())));
        return inquiry.map(
                open -> answered(before, open, answer, settling, now), answered -> again(before, answered, answer));
    }

    private static AnsweredShipment answered(
            ConfirmedShipment before, OpenInquiry open, Answer answer, Settling settling, Instant now) {
        checkCurrency(answer, settling.workflow().ledger().currency());
        return of(before, open.answered(answer, now), settling);
    }

    /** @throws CommandRefused inquiry-answered if the inquiry has another answer */
    private static AnsweredShipment again(ConfirmedShipment before, AnsweredInquiry answered, Answer answer) {
        if (!answered.answer().equals(answer)) {
            throw new CommandRefused(
                    RefusalCode.INQUIRY_ANSWERED,
                    InquiryCode.ANSWERED_ALREADY.of(
                            answered.id().value(),
                            answered.answer().detail(answered.question().claim())));
        }
        return new AnsweredShipment(before, answered, Optional.empty(), Optional.empty());
    }

    private static void checkCurrency(Answer answer, CurrencyUnit currency) {
        Optional<CurrencyUnit> paid = answer.amount().map(Money::getCurrencyUnit);
        if (paid.isPresent() && !paid.get().equals(currency)) {
            throw new InvalidInput(
                    Position.of(CommandPart.REIMBURSEMENT), FieldCode.OTHER_CURRENCY.of(currency.getCode()));
        }
    }

    private static AnsweredShipment of(ConfirmedShipment before, AnsweredInquiry answered, Settling settling) {
        Instant now = answered.answeredAt();
        Optional<ShipmentReport> receipt = receipt(answered, settling);
        Settling after = receipt.map(settling::with).orElse(settling).with(answered);
        ConfirmedShipment shipment = before.answered(receipt, after.openUnits(), now);
        Optional<Confirmed> workflow = receipt.map(found -> settling.settled(before, shipment, after.receipt(), now))
                .or(() -> reimbursement(shipment, answered)
                        .map(paid -> settling.workflow().reimbursed(shipment, paid, now)));
        return new AnsweredShipment(shipment, answered, receipt, workflow);
    }

    /** Returns the units that were found as a report of the center: only as many as are missing, as others may have come meanwhile. */
    private static Optional<ShipmentReport> receipt(AnsweredInquiry answered, Settling settling) {
        if (answered.answer().kind() != Answer.Kind.FOUND) {
            return Optional.empty();
        }
        long missing = settling.receipt().discrepancies(settling.inquiries()).stream()
                .filter(each -> each.msku().equals(answered.msku()))
                .mapToLong(Discrepancy::missing)
                .sum();
        int found = (int) Math.min(answered.claimed(), missing);
        return found == 0
                ? Optional.empty()
                : Optional.of(new ShipmentReport(
                        answered.id().value(),
                        ShipmentReport.Type.RECEIVING,
                        answered.answeredAt(),
                        List.of(new SkuQuantity(answered.msku(), found))));
    }

    private static Optional<Reimbursement> reimbursement(ConfirmedShipment shipment, AnsweredInquiry answered) {
        return answered.answer()
                .amount()
                .map(value -> new Reimbursement(
                        shipment.plannedAs(), answered.answeredAt(), answered.msku(), answered.claimed(), value));
    }
}
