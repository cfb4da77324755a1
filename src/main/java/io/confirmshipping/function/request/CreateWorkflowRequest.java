package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.function.adapter.Call;
import io.confirmshipping.usecase.PlanWorkflow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The body of {@code POST /workflows}. */
public final class CreateWorkflowRequest {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CreateWorkflowRequest() {}

    /** @throws io.confirmshipping.domain.InvalidInput naming every field that is wrong */
    public static PlanWorkflow.Command command(Call call, Instant now) {
        JsonNode body = call.body();
        RequestSchemas.CREATE_WORKFLOW.check(body);
        ContentsReader contents = new ContentsReader(body);
        return new PlanWorkflow.Command(
                call.seller(),
                body.path("name").asText("Workflow of " + MINUTE.format(now)),
                new MarketplaceId(body.get("marketplaceId").textValue()),
                PlacementStrategy.valueOf(
                        body.path("placementPreference").asText(PlacementStrategy.AMAZON_OPTIMIZED.name())),
                AddressReader.read(body.get("sourceAddress")),
                contents.items(),
                contents.boxes(),
                call.idempotencyKey().map(key -> Idempotency.key(key, body)));
    }
}
