package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowSnapshot;
import io.confirmshipping.dynamodb.due.DueTime;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.UnreadableItem;
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
        Optional<Confirmation> confirmation = item.optionalMap("confirmation", ShippingAttributes::confirmation);
        return new WorkflowSnapshot(
                item.value("id", WorkflowId::new),
                WorkflowItem.seller(item),
                item.value("name", WorkflowName::new),
                item.map("source", AddressAttributes::read),
                WorkflowItem.status(item),
                item.number("version"),
                item.instant("updatedAt"),
                WorkflowItem.beside(item).offerRevision(),
                item.optionalValue("dueAt", DueTime::instantOf),
                placement(item),
                confirmation
                        .map(Confirmation::shipping)
                        .or(() -> item.optionalMap("choice", ShippingAttributes::choice)),
                confirmation.map(confirmed -> confirmed.accepted().total()),
                item.optionalMap("cancellation", ShippingAttributes::cancellation),
                WorkflowItem.shipments(item));
    }

    private static Optional<PlacementOptionId> placement(AttributeReader item) {
        return item.optionalMap("placement", ShippingAttributes::placement).map(AcceptedPlacement::option);
    }
}
