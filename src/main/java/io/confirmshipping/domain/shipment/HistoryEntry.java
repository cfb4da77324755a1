package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.InquiryCode;
import io.confirmshipping.domain.shipment.discrepancy.AnsweredInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a shipment.
 *
 * @param at when it happened
 * @param detail where there is more to say than what happened
 */
public record HistoryEntry(Instant at, Kind what, Actor by, Optional<Explanation> detail) {

    /** The things that can happen to a shipment. */
    public enum Kind {
        CONFIRMED,
        RENAMED,
        QUANTITIES_CHANGED,
        LABELS_PRINTED,
        TRACKING_ENTERED,
        SHIP_DATE_CHANGED,
        PALLETS_CHANGED,
        CANCELLED,
        SHIPPED,
        IN_TRANSIT,
        DELIVERED,
        CHECKED_IN,
        RECEIVING,
        CLOSED,
        INQUIRY_OPENED,
        INQUIRY_ANSWERED
    }

    /** Who makes it happen. */
    public enum Actor {
        SELLER,
        CARRIER,
        FULFILLMENT_CENTER,
        /** Who runs the network, and answers for it. */
        OPERATOR,
        /** The clock: a deadline has passed. */
        SCHEDULE
    }

    /** Returns what has happened to an inquiry, in its order. */
    public static List<HistoryEntry> of(Inquiry inquiry) {
        HistoryEntry opened = bySeller(Kind.INQUIRY_OPENED, inquiry.question().askedAt())
                .with(InquiryCode.INQUIRED.of(inquiry.claimed(), inquiry.msku()));
        return inquiry.map(open -> List.of(opened), answered -> List.of(opened, of(answered)));
    }

    private static HistoryEntry of(AnsweredInquiry inquiry) {
        return by(Actor.OPERATOR, Kind.INQUIRY_ANSWERED, inquiry.answeredAt())
                .with(inquiry.answer().detail(inquiry.question().claim()));
    }

    public static HistoryEntry by(Actor by, Kind what, Instant at) {
        return new HistoryEntry(at, what, by, Optional.empty());
    }

    public static HistoryEntry bySeller(Kind what, Instant at) {
        return by(Actor.SELLER, what, at);
    }

    /** Returns this entry with a detail. */
    public HistoryEntry with(Explanation other) {
        return new HistoryEntry(at, what, by, Optional.of(other));
    }
}
