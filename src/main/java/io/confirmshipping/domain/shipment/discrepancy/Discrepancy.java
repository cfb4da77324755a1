package io.confirmshipping.domain.shipment.discrepancy;

import java.util.List;
import java.util.Optional;

/**
 * The difference between the units of one SKU that a closed shipment should have brought and those that have arrived. Source:
 * rules.md#rule-39.
 *
 * @param inquiries about it, in any order
 */
public record Discrepancy(String msku, long expected, long received, List<Inquiry> inquiries) {

    public Discrepancy {
        inquiries = List.copyOf(inquiries);
    }

    /** Returns the units that have not arrived. */
    public long missing() {
        return Math.max(0, expected - received);
    }

    /** Returns the units that have not arrived and that no answer has settled. */
    public long open() {
        long settled = inquiries.stream().mapToLong(Inquiry::settledUnits).sum();
        return Math.max(0, missing() - settled);
    }

    /** Returns the inquiry that waits for its answer. */
    public Optional<OpenInquiry> openInquiry() {
        return inquiries.stream()
                .filter(OpenInquiry.class::isInstance)
                .map(OpenInquiry.class::cast)
                .findFirst();
    }

    /** Returns the most units that can be claimed now; 0 while an inquiry is open. */
    public long claimable() {
        return openInquiry().isPresent() ? 0 : open();
    }
}
