package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.domain.identity.FeedbackId;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.function.adapter.Request;
import java.time.Instant;
import java.util.Optional;

/** The body of {@code POST /feedback}. */
public final class FeedbackRequest {

    private FeedbackRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static FeedbackNote note(Request request, Instant now) {
        RequestSchemas.GIVE_FEEDBACK.check(request);
        return new FeedbackNote(
                FeedbackId.random(),
                request.seller(),
                NameText.trimmed(request.body().get("text").textValue()),
                Optional.ofNullable(request.body().path("page").textValue()),
                now);
    }
}
