package io.confirmshipping.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.fixture.Samples;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;

/**
 * The versions of a workflow and its shipments that were seen, to compare events with. A version can pass unseen.
 *
 * @param lastVersion of the workflow that was stored
 * @param shipments by their IDs
 */
record SeenVersions(
        WorkflowId workflow,
        long lastVersion,
        SortedMap<Long, Workflow> workflows,
        Map<String, SortedMap<Long, ConfirmedShipment>> shipments) {

    void check(List<JsonNode> published) {
        Map<Long, JsonNode> events = inOrder(workflow.value(), published);
        assertThat(List.copyOf(events.keySet())).isEqualTo(versionsUntil(lastVersion));
        events.forEach((version, event) -> Optional.ofNullable(workflows.get(version))
                .ifPresent(made -> checkWorkflow(made, workflows.get(version - 1), event)));
        shipments.forEach((id, versions) -> {
            Map<Long, JsonNode> own = inOrder(id, published);
            assertThat(List.copyOf(own.keySet())).isEqualTo(versionsUntil(versions.lastKey()));
            versions.forEach((version, made) -> checkShipment(made, versions.get(version - 1), own.get(version)));
        });
    }

    private static List<Long> versionsUntil(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** By version; no event comes for the first time before one of an earlier version. */
    private Map<Long, JsonNode> inOrder(String subject, List<JsonNode> published) {
        Map<Long, JsonNode> events = new LinkedHashMap<>();
        published.stream()
                .filter(event -> event.get("eventId").textValue().startsWith(subject + ":"))
                .forEach(event -> {
                    long version = event.get("version").longValue();
                    JsonNode first = events.putIfAbsent(version, event);
                    assertThat(first == null || first.equals(event))
                            .as("the same event again")
                            .isTrue();
                });
        assertThat(List.copyOf(events.keySet())).isSorted();
        return events;
    }

    private void checkWorkflow(Workflow made, Workflow before, JsonNode event) {
        assertThat(event.get("source").textValue()).isEqualTo("confirm-shipping");
        assertThat(event.get("bus").textValue()).isEqualTo("the-bus");
        assertThat(event.get("sellerId").textValue()).isEqualTo(Samples.SELLER.value());
        assertThat(event.get("status").textValue()).isEqualTo(made.status().name());
        assertThat(Instant.parse(event.get("at").textValue()))
                .isEqualTo(made.header().updatedAt());
        if (before != null || made.header().version() == 1) {
            assertThat(event.get("detail-type").textValue()).isEqualTo(type(made, before));
        }
        if (made instanceof Confirmed confirmed) {
            assertThat(event.at("/acceptedCharges/amount").decimalValue())
                    .isEqualByComparingTo(
                            confirmed.confirmation().accepted().total().getAmount());
            assertThat(event.get("shipmentConfirmationIds")).hasSameSizeAs(made.shipments());
        } else if (made instanceof Cancelled cancelled) {
            assertThat(event.at("/refunded/amount").decimalValue())
                    .isEqualByComparingTo(cancelled.cancellation().refunded().getAmount());
        }
    }

    private String type(Workflow made, Workflow before) {
        if (before == null || !made.offer().equals(before.offer())) {
            return "WorkflowPlanned";
        }
        if (made.status() == before.status()) {
            return made.header().name().equals(before.header().name()) ? "ShippingChosen" : "WorkflowRenamed";
        }
        return switch (made.status()) {
            case CONFIRMED -> "WorkflowConfirmed";
            case CANCELLED -> "WorkflowCancelled";
            case PLACEMENT_EXPIRED -> "PlacementExpired";
            case AWAITING_CONFIRMATION -> "WorkflowPlanned";
        };
    }

    private void checkShipment(ConfirmedShipment made, ConfirmedShipment before, JsonNode event) {
        assertThat(event.get("workflowId").textValue()).isEqualTo(workflow.value());
        assertThat(event.get("shipmentConfirmationId").textValue())
                .isEqualTo(made.id().value());
        assertThat(event.get("status").textValue()).isEqualTo(made.status().name());
        assertThat(event.get("unitCount").intValue()).isEqualTo(made.unitCount());
        assertThat(Instant.parse(event.get("at").textValue())).isEqualTo(made.updatedAt());
        if (before == null && made.version() > 1) {
            return;
        }
        String type = before == null
                ? "ShipmentConfirmed"
                : made.status() == before.status() ? "ShipmentRenamed" : "ShipmentStatusChanged";
        assertThat(event.get("detail-type").textValue()).isEqualTo(type);
    }
}
