package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import java.time.LocalDate;
import java.util.Optional;

/** The body of {@code POST /workflows/{workflowId}/placements}. */
public final class PlanAgainRequest {

    private PlanAgainRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static Optional<LocalDate> shipDate(Request request) {
        RequestSchemas.PLAN_AGAIN.check(request);
        return shipDate(request.body());
    }

    /** Returns the ship date of a request that plans; its form is right. */
    static Optional<LocalDate> shipDate(JsonNode body) {
        return Optional.ofNullable(body.path("shipDate").textValue()).map(LocalDate::parse);
    }
}
