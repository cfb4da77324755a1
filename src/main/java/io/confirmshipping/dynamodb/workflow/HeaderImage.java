package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.Cancellation;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.due.DueTime;
import io.confirmshipping.dynamodb.item.AttributeReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the header of a workflow says by itself, without the items beside it. */
record HeaderImage(
        WorkflowId id,
        SellerId seller,
        String name,
        WorkflowStatus status,
        long version,
        Instant updatedAt,
        long offerRevision,
        Optional<Instant> expiresAt,
        Optional<ShippingChoice> choice,
        Optional<Confirmation> confirmation,
        Optional<Cancellation> cancellation,
        List<ShipmentConfirmationId> shipments) {

    static HeaderImage of(Map<String, AttributeValue> item) {
        return AttributeReader.read(item, HeaderImage::of);
    }

    private static HeaderImage of(AttributeReader item) {
        return new HeaderImage(
                item.value("id", WorkflowId::new),
                WorkflowItem.seller(item),
                item.text("name"),
                WorkflowItem.status(item),
                item.number("version"),
                item.instant("updatedAt"),
                WorkflowItem.beside(item).offerRevision(),
                item.optionalValue("dueAt", DueTime::instantOf),
                item.optionalMap("choice", ShippingAttributes::choice),
                item.optionalMap("confirmation", ShippingAttributes::confirmation),
                item.optionalMap("cancellation", ShippingAttributes::cancellation),
                WorkflowItem.shipments(item));
    }

    /** What it became when its placement expired, if nobody wrote that down before the next change. */
    HeaderImage expired() {
        return new HeaderImage(
                id,
                seller,
                name,
                WorkflowStatus.PLACEMENT_EXPIRED,
                version + 1,
                expiresAt.orElseThrow(),
                offerRevision,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** How it ships, as far as that is known. */
    Optional<ShippingChoice> shipping() {
        return confirmation.map(Confirmation::shipping).or(() -> choice);
    }
}
