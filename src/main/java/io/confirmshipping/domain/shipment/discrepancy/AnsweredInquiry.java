package io.confirmshipping.domain.shipment.discrepancy;

import java.time.Instant;
import java.util.function.Function;

/** An inquiry with its answer, which is the last word. */
public record AnsweredInquiry(Question question, Answer answer, Instant answeredAt) implements Inquiry {

    @Override
    public int settledUnits() {
        return answer.settles() ? claimed() : 0;
    }

    @Override
    public <R> R map(Function<OpenInquiry, R> open, Function<AnsweredInquiry, R> answered) {
        return answered.apply(this);
    }
}
