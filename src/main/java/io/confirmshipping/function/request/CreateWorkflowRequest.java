package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import java.time.Instant;
import java.util.Optional;

/** The body of {@code POST /workflows}. */
public final class CreateWorkflowRequest {

    private CreateWorkflowRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static PlanWorkflow.Command command(Request request, Marketplaces marketplaces, Instant now) {
        JsonNode body = request.body();
        RequestCheck check = new RequestCheck(RequestSchemas.CREATE_WORKFLOW, request);
        Optional<WorkflowName> name = check.read(() -> new WorkflowName(text(body, "name")), "name");
        Optional<Marketplace> marketplace =
                check.read(() -> marketplaces.get(new MarketplaceId(text(body, "marketplaceId"))), "marketplaceId");
        Optional<Address> source =
                check.read(() -> source(body, marketplace.orElseThrow()), "marketplaceId", "sourceAddress");
        Optional<Contents> contents = check.read(() -> new ContentsReader(body).contents(), "items", "boxes");
        Optional<PlacementStrategy> preference =
                check.read(() -> PlacementStrategy.valueOf(text(body, "placementPreference")), "placementPreference");
        check.pass();
        return new PlanWorkflow.Command(
                request.seller(),
                name.orElseGet(() -> WorkflowName.byDefault(
                        now,
                        marketplace.orElseThrow().from(source.orElseThrow()).zone())),
                marketplace.orElseThrow(),
                preference,
                source.orElseThrow(),
                contents.orElseThrow(),
                PlanAgainRequest.shipDate(body));
    }

    private static Address source(JsonNode body, Marketplace marketplace) {
        return marketplace.origins().checked(AddressReader.read(body.get("sourceAddress")));
    }

    private static String text(JsonNode body, String field) {
        return body.get(field).textValue();
    }
}
