package io.confirmshipping.domain.shipment.discrepancy;

import java.time.Instant;
import java.util.function.Function;

/** An inquiry that waits for its answer. */
public record OpenInquiry(Question question) implements Inquiry {

    public AnsweredInquiry answered(Answer answer, Instant now) {
        return new AnsweredInquiry(question, answer, now);
    }

    @Override
    public int settledUnits() {
        return 0;
    }

    @Override
    public <R> R map(Function<OpenInquiry, R> open, Function<AnsweredInquiry, R> answered) {
        return open.apply(this);
    }
}
