package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.workflow.AcceptPlacement;

/** The body of {@code POST /workflows/{workflowId}/acceptance}. */
public final class AcceptPlacementRequest {

    /** The field of the total; a message that has it asks for the acceptance of a placement. */
    public static final String ACCEPTED = "acceptedDueOnReceipt";

    private AcceptPlacementRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static AcceptPlacement.Command command(Request request) {
        RequestSchemas.ACCEPT_PLACEMENT.check(request);
        return new AcceptPlacement.Command(
                request.workflow(),
                new PlacementOptionId(request.body().get("placementOptionId").textValue()),
                RequestMoney.of(request.body(), ACCEPTED));
    }
}
