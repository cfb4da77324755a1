package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowSnapshot;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowTerms;
import io.confirmshipping.dynamodb.due.DuePlace;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the header of a workflow by itself, without the items beside it. */
public final class HeaderImage {

    private HeaderImage() {}

    /** @throws UnreadableItem if it is not a header */
    public static WorkflowSnapshot read(Map<String, AttributeValue> item) {
        return AttributeReader.read(item, HeaderImage::read);
    }

    private static WorkflowSnapshot read(AttributeReader item) {
        ItemReferences beside = WorkflowItem.beside(item);
        return new WorkflowSnapshot(
                WorkflowItem.id(item),
                WorkflowItem.seller(item),
                item.value("name", WorkflowName::new),
                item.map("source", AddressAttributes::read),
                WorkflowItem.status(item),
                WorkflowItem.version(item),
                item.instant("updatedAt"),
                beside.pieces().allocations().revision(),
                beside.offerRevision(),
                terms(item),
                WorkflowItem.shipments(item));
    }

    private static WorkflowTerms terms(AttributeReader item) {
        Optional<Confirmation> confirmation = item.optionalMap("confirmation", ShippingAttributes::confirmation);
        return new WorkflowTerms(
                ChangeAttributes.read(item),
                expiresAt(item),
                placement(item),
                confirmation
                        .map(Confirmation::shipping)
                        .or(() -> item.optionalMap("choice", ShippingAttributes::choice)),
                confirmation.map(confirmed -> confirmed.accepted().total()),
                item.optionalMap("cancellation", ShippingAttributes::cancellation));
    }

    private static Optional<Instant> expiresAt(AttributeReader item) {
        return WorkflowItem.status(item) == WorkflowStatus.AWAITING_CONFIRMATION
                ? DuePlace.read(item).map(DuePlace::instant)
                : Optional.empty();
    }

    private static Optional<PlacementOptionId> placement(AttributeReader item) {
        return item.optionalMap("placement", ShippingAttributes::placement).map(AcceptedPlacement::option);
    }
}
