package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.InquiryCode;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.Discrepancy;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.discrepancy.OpenInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Question;
import io.confirmshipping.domain.shipping.InquiryRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A shipment with what is missing of it, about which its seller may ask once it is closed. Source: rules.md#rule-39.
 *
 * @param discrepancies one for each SKU that was confirmed, in that order
 */
public record ClosedShipment(ConfirmedShipment shipment, List<Discrepancy> discrepancies) {

    /** The most inquiries about one shipment; the header of its workflow has room for as many reimbursements. */
    public static final int MAX_INQUIRIES = 100;

    public ClosedShipment {
        discrepancies = List.copyOf(discrepancies);
    }

    public static ClosedShipment of(ConfirmedShipment shipment, Receipt receipt, List<Inquiry> inquiries) {
        return new ClosedShipment(shipment, receipt.discrepancies(inquiries));
    }

    /** Returns the difference in this SKU; empty if it was not confirmed. */
    public Optional<Discrepancy> find(String msku) {
        return discrepancies.stream().filter(each -> each.msku().equals(msku)).findFirst();
    }

    /** Counts the units that are missing, and that no answer has settled. */
    public long openUnits() {
        return discrepancies.stream().mapToLong(Discrepancy::open).sum();
    }

    /** Returns whether some inquiry would be taken now. */
    public boolean isInquirable(InquiryRule rule, Instant now) {
        return shipment.closing()
                .filter(closing -> now.isBefore(rule.deadline(closing.at())) && closing.inquiries() < MAX_INQUIRIES)
                .filter(closing -> discrepancies.stream().anyMatch(each -> each.claimable() > 0))
                .isPresent();
    }

    /**
     * Returns the shipment after its seller has asked about missing units; the same shipment if the same claim waits for its
     * answer already.
     *
     * @param id of the new inquiry
     * @throws CommandRefused workflow-cancelled, shipment-not-closed, sku-not-in-shipment, inquiry-open,
     *     inquiry-window-ended, nothing-missing, more-than-missing, too-many-inquiries
     */
    public InquiredShipment inquire(InquiryId id, Claim claim, InquiryRule rule, Instant now) {
        shipment.checkClosed();
        Discrepancy discrepancy = find(claim.msku())
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.SKU_NOT_IN_SHIPMENT,
                        InquiryCode.NO_SUCH_SKU.of(shipment.id().value(), claim.msku())));
        Optional<OpenInquiry> same =
                discrepancy.openInquiry().filter(open -> open.question().claim().equals(claim));
        if (same.isPresent()) {
            return new InquiredShipment(shipment, same.get());
        }
        check(discrepancy, claim, rule, now);
        return new InquiredShipment(
                shipment.inquired(now),
                new OpenInquiry(new Question(id, claim, discrepancy.expected(), discrepancy.received(), now)));
    }

    private void check(Discrepancy discrepancy, Claim claim, InquiryRule rule, Instant now) {
        String id = shipment.id().value();
        Closing closing = shipment.closing().orElseThrow();
        checkInTime(closing, rule, now);
        if (discrepancy.openInquiry().isPresent()) {
            throw new CommandRefused(RefusalCode.INQUIRY_OPEN, InquiryCode.INQUIRY_IS_OPEN.of(discrepancy.msku(), id));
        }
        checkClaimable(discrepancy, claim);
        if (closing.inquiries() >= MAX_INQUIRIES) {
            throw new CommandRefused(
                    RefusalCode.TOO_MANY_INQUIRIES,
                    InquiryCode.TOO_MANY_INQUIRIES.of(id, closing.inquiries(), MAX_INQUIRIES));
        }
    }

    private void checkInTime(Closing closing, InquiryRule rule, Instant now) {
        Instant deadline = rule.deadline(closing.at());
        if (!now.isBefore(deadline)) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.INQUIRY_WINDOW_ENDED,
                            InquiryCode.ASKED_TOO_LATE.of(
                                    shipment.id().value(),
                                    deadline,
                                    Duration.between(closing.at(), deadline).toDays()))
                    .with("deadline", deadline));
        }
    }

    private void checkClaimable(Discrepancy discrepancy, Claim claim) {
        String id = shipment.id().value();
        long claimable = discrepancy.claimable();
        if (claimable == 0) {
            throw new CommandRefused(
                    RefusalCode.NOTHING_MISSING, InquiryCode.NOTHING_MISSING.of(discrepancy.msku(), id));
        }
        if (claim.units() > claimable) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.MORE_THAN_MISSING,
                            InquiryCode.MORE_THAN_MISSING.of(claimable, discrepancy.msku(), id, claim.units()))
                    .with("claimable", Math.toIntExact(claimable)));
        }
    }
}
