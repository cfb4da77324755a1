package io.confirmshipping.domain.shipment.discrepancy;

import io.confirmshipping.domain.identity.InquiryId;
import java.util.function.Function;

/** A seller's inquiry about units of one SKU: open until the operator answers it, once. Source: rules.md#rule-39. */
public sealed interface Inquiry permits OpenInquiry, AnsweredInquiry {

    Question question();

    /** Returns the units that it has settled, which cannot be claimed again. Source: rules.md#rule-40. */
    int settledUnits();

    default InquiryId id() {
        return question().id();
    }

    default String msku() {
        return question().msku();
    }

    default int claimed() {
        return question().claim().units();
    }

    default boolean isOpen() {
        return map(open -> true, answered -> false);
    }

    /** Returns what the function of its kind returns. */
    <R> R map(Function<OpenInquiry, R> open, Function<AnsweredInquiry, R> answered);
}
