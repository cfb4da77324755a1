package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.workflow.ConfirmShipping;

/** The body of {@code POST /workflows/{workflowId}/confirmation}. */
public final class ConfirmRequest {

    private ConfirmRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static ConfirmShipping.Command command(Request request) {
        JsonNode body = request.body();
        RequestSchemas.CONFIRM.check(request);
        return new ConfirmShipping.Command(
                request.workflow(),
                new PlacementOptionId(body.get("placementOptionId").textValue()),
                RequestMoney.of(request.body(), "acceptedCharges"));
    }
}
