package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowAct;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The writes that turn a stored workflow into another: its header, and the items beside it that differ. */
final class WorkflowWrites {

    private WorkflowWrites() {}

    /** Returns the writes of a new workflow with its contents. */
    static List<Write> of(WorkflowWithContents created) {
        Workflow workflow = created.workflow();
        WorkflowHeader header = workflow.header();
        Key item = Key.workflow(header.id());
        ContentsPieces.Written contents = ContentsPieces.NONE.with(created.contents(), item, header.version());
        ContentsPieces.Written all = contents.pieces().with(created.allocations(), item, header.version());
        List<Write> writes = new ArrayList<>();
        ItemReferences beside = new ItemReferences(header.version(), all.pieces(), Optional.empty());
        writes.add(Write.put(WorkflowItem.write(workflow, beside), Condition.ABSENT));
        writes.add(Write.put(OfferItem.write(workflow.offer(), item, header.version())));
        writes.addAll(contents.writes());
        writes.addAll(all.writes());
        return writes;
    }

    /** Returns the writes for a workflow whose contents or allocations may have changed, too. */
    static List<Write> of(StoredContents before, WorkflowWithContents decided) {
        StoredWorkflow stored = before.stored();
        long revision = decided.workflow().header().version();
        List<Write> beside = new ArrayList<>();
        ContentsPieces pieces = stored.beside().pieces();
        if (decided.contents() != before.contents()) {
            ContentsPieces.Written written = pieces.with(decided.contents(), stored.key(), revision);
            pieces = written.pieces();
            beside.addAll(written.writes());
        }
        if (decided.allocations() != before.allocations()) {
            ContentsPieces.Written written = pieces.with(decided.allocations(), stored.key(), revision);
            pieces = written.pieces();
            beside.addAll(written.writes());
        }
        List<Write> writes = new ArrayList<>(of(stored, decided.workflow(), pieces));
        writes.addAll(beside);
        return writes;
    }

    static List<Write> of(StoredWorkflow stored, Workflow decided) {
        return of(stored, decided, stored.beside().pieces());
    }

    private static List<Write> of(StoredWorkflow stored, Workflow decided, ContentsPieces pieces) {
        List<Write> writes = new ArrayList<>();
        long offerRevision = stored.beside().offerRevision();
        if (!decided.offer().equals(stored.workflow().offer())) {
            offerRevision = decided.header().version();
            writes.add(Write.put(OfferItem.write(decided.offer(), stored.key(), offerRevision)));
        }
        writes.add(Write.update(
                stored.item(),
                WorkflowItem.write(
                        decided,
                        new ItemReferences(
                                offerRevision, pieces, stored.beside().due())),
                Condition.hasVersion(stored.version())));
        writes.addAll(shipments(stored.workflow(), decided));
        List<WorkflowAct> acts = decided.actsSince(stored.workflow());
        writes.addAll(ActItem.put(acts, stored.key(), decided.header().version()));
        writes.addAll(unchanged(stored.workflow(), decided, acts));
        return writes;
    }

    /** Returns checks of the shipments that an act depends on but does not change. */
    private static List<Write> unchanged(Workflow stored, Workflow decided, List<WorkflowAct> acts) {
        return stored.shipments().stream()
                .filter(decided.shipments()::contains)
                .filter(shipment -> acts.stream().anyMatch(act -> act.concerns(shipment.plannedAs())))
                .map(ShipmentItem::check)
                .toList();
    }

    private static List<Write> shipments(Workflow stored, Workflow decided) {
        Map<ShipmentConfirmationId, ConfirmedShipment> before =
                stored.shipments().stream().collect(Collectors.toMap(ConfirmedShipment::id, Function.identity()));
        return decided.shipments().stream()
                .flatMap(shipment -> write(Optional.ofNullable(before.get(shipment.id())), shipment).stream())
                .toList();
    }

    private static Optional<Write> write(Optional<ConfirmedShipment> before, ConfirmedShipment after) {
        if (before.isEmpty()) {
            return Optional.of(Write.put(ShipmentItem.write(after), Condition.ABSENT));
        }
        return before.filter(stored -> !stored.equals(after)).map(stored -> ShipmentItem.update(stored, after));
    }
}
