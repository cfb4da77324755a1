package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.function.adapter.Request;
import java.time.LocalDate;
import java.util.Optional;

/** The body of {@code PUT /workflows/{workflowId}/contents}. */
public final class ReplaceContentsRequest {

    private ReplaceContentsRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static Contents contents(Request request) {
        RequestCheck check = new RequestCheck(RequestSchemas.REPLACE_CONTENTS, request);
        Optional<Contents> contents = check.read(() -> new ContentsReader(request.body()).contents(), "items", "boxes");
        check.pass();
        return contents.orElseThrow();
    }

    /** Returns the ship date of a request whose {@link #contents} are right. */
    public static Optional<LocalDate> shipDate(Request request) {
        return PlanAgainRequest.shipDate(request.body());
    }
}
