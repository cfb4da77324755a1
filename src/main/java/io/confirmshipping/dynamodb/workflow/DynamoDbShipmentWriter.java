package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.InquiredShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.AnsweredShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ManifestPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.EventItem;
import io.confirmshipping.dynamodb.shipment.HistoryItem;
import io.confirmshipping.dynamodb.shipment.InquiryItem;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.shipment.TrackingItem;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes shipments, each with one read and one write, and their workflows only if the change concerns them. Until its first
 * edit, a shipment's boxes are read from the contents of its workflow; from then on it has a manifest of its own.
 */
@Singleton
public class DynamoDbShipmentWriter implements ShipmentWriter {

    private final TableReader reader;
    private final TableChanges changes;
    private final Shipments shipments;
    private final StoredWorkflows workflows;

    public DynamoDbShipmentWriter(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
        this.shipments = new Shipments(reader);
        this.workflows = new StoredWorkflows(reader);
    }

    @Override
    public Change<ConfirmedShipment> change(ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision) {
        return changes.of(() -> {
            ConfirmedShipment stored = shipments.get(reference);
            return Decision.since(
                    stored, decision.apply(stored), decided -> writes(stored, decided, decided.actsSince(stored)));
        });
    }

    @Override
    public Change<List<ConfirmedShipment>> changeAll(
            List<ShipmentReference> references, UnaryOperator<ConfirmedShipment> decision) {
        return changes.of(() -> {
            List<ConfirmedShipment> result = new ArrayList<>();
            List<Write> writes = new ArrayList<>();
            for (ConfirmedShipment stored : shipments.getAll(references)) {
                ConfirmedShipment decided = decision.apply(stored);
                result.add(decided);
                if (decided != stored) {
                    writes.addAll(writes(stored, decided, decided.actsSince(stored)));
                }
            }
            return new Decision<>(result, writes);
        });
    }

    @Override
    public Change<TrackedShipment> changeTracking(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision) {
        return changes.of(() -> {
            TrackedShipment stored = shipments.whole(reference).tracked();
            return Decision.since(stored, decision.apply(stored), decided -> writes(stored, decided));
        });
    }

    @Override
    public Change<QuantityEditResult> changeQuantities(
            ShipmentReference reference, Function<Packed, QuantityEditResult> decision, Instant now) {
        return changes.of(() -> {
            StoredShipment stored = shipments.whole(reference);
            Read read = read(stored, now);
            PackedShipment packed = new PackedShipment(stored.shipment(), read.manifest(), stored.tracking());
            QuantityEditResult decided =
                    decision.apply(new Packed(read.workflow().workflow().asOf(now), packed, read.confirmed()));
            return Decision.since(packed, decided.shipment(), edited -> writes(read.workflow(), packed, decided))
                    .map(edited -> decided);
        });
    }

    @Override
    public Change<ConfirmedShipment> report(
            ShipmentConfirmationId id,
            ShipmentReport report,
            Function<Reportable, ReportedShipment> decision,
            Instant now) {
        Key reportKey = EventItem.key(id, report.id());
        return changes.of(() -> {
            Map<Key, Map<String, AttributeValue>> items = reader.items(List.of(Key.shipment(id), reportKey));
            ConfirmedShipment stored = stored(id, items);
            return items.containsKey(reportKey)
                    ? Decision.unchanged(stored)
                    : reported(stored, decision, now).with(EventItem.keep(id, report, now));
        });
    }

    @Override
    public Change<ConfirmedShipment> close(
            ShipmentReference reference, Function<Reportable, ReportedShipment> decision, Instant now) {
        return changes.of(() -> {
            ConfirmedShipment stored = shipments.get(reference);
            Decision<ConfirmedShipment> decided = reported(stored, decision, now);
            List<Write> writes = new ArrayList<>(decided.writes());
            writes.addAll(HistoryItem.put(decided.result().actsSince(stored), decided.result()));
            return Decision.since(stored, decided.result(), closed -> writes);
        });
    }

    @Override
    public Change<InquiredShipment> inquire(
            ShipmentReference reference, Function<Reportable, InquiredShipment> decision, Instant now) {
        return changes.of(() -> {
            ConfirmedShipment stored = shipments.get(reference);
            InquiredShipment decided = decision.apply(reportable(stored, new AtomicReference<>(), now));
            return Decision.since(
                            stored,
                            decided.shipment(),
                            shipment -> List.of(
                                    ShipmentItem.update(stored, shipment),
                                    InquiryItem.put(decided.inquiry(), shipment.id())))
                    .map(shipment -> decided);
        });
    }

    @Override
    public Change<AnsweredShipment> answer(
            ShipmentConfirmationId id, Function<Reportable, AnsweredShipment> decision, Instant now) {
        return changes.of(() -> {
            ConfirmedShipment stored = stored(id, reader.items(List.of(Key.shipment(id))));
            AtomicReference<Read> read = new AtomicReference<>();
            AnsweredShipment decided = decision.apply(reportable(stored, read, now));
            return Decision.since(stored, decided.shipment(), shipment -> writes(stored, decided, read, now))
                    .map(shipment -> decided);
        });
    }

    private static List<Write> writes(
            ConfirmedShipment stored, AnsweredShipment decided, AtomicReference<Read> read, Instant now) {
        List<Write> writes = new ArrayList<>(writes(stored, decided.shipment(), decided.workflow(), read));
        writes.add(InquiryItem.put(decided.inquiry(), stored.id()));
        decided.receipt().ifPresent(receipt -> writes.add(EventItem.keep(stored.id(), receipt, now)));
        return writes;
    }

    private static ConfirmedShipment stored(ShipmentConfirmationId id, Map<Key, Map<String, AttributeValue>> items) {
        return Optional.ofNullable(items.get(Key.shipment(id)))
                .map(ShipmentItem::read)
                .orElseThrow(() -> Shipments.notFound(id));
    }

    private Decision<ConfirmedShipment> reported(
            ConfirmedShipment stored, Function<Reportable, ReportedShipment> decision, Instant now) {
        AtomicReference<Read> read = new AtomicReference<>();
        ReportedShipment decided = decision.apply(reportable(stored, read, now));
        return new Decision<>(decided.shipment(), writes(stored, decided.shipment(), decided.workflow(), read));
    }

    /** @param read takes what is read if everything is asked for */
    private Reportable reportable(ConfirmedShipment stored, AtomicReference<Read> read, Instant now) {
        return new Reportable(stored, () -> {
            ShipmentReader.Kept kept = kept(stored);
            read.set(read(new StoredShipment(stored, kept.manifest(), kept.tracking()), now));
            return whole(read.get(), kept);
        });
    }

    private static List<Write> writes(
            ConfirmedShipment stored,
            ConfirmedShipment decided,
            Optional<Confirmed> workflow,
            AtomicReference<Read> read) {
        return workflow.map(changed -> WorkflowWrites.of(read.get().workflow(), changed))
                .orElseGet(() -> List.of(ShipmentItem.update(stored, decided)));
    }

    /** @throws StaleRead if the shipment has changed since it was read */
    private ShipmentReader.Kept kept(ConfirmedShipment stored) {
        ShipmentReader.Kept kept = shipments.kept(new ShipmentReference(stored.seller(), stored.id()));
        if (!kept.shipment().equals(stored)) {
            throw new StaleRead(Key.shipment(stored.id()));
        }
        return kept;
    }

    /** @throws StaleRead if the workflow has been cancelled since the shipment was read */
    private static Whole whole(Read read, ShipmentReader.Kept kept) {
        if (read.workflow().workflow() instanceof Confirmed confirmed) {
            return new Whole(confirmed, read.manifest(), read.confirmed(), kept.events(), kept.inquiries());
        }
        throw new StaleRead(Key.shipment(kept.shipment().id()));
    }

    private record Read(StoredWorkflow workflow, Manifest manifest, ChargedOnReceipt confirmed) {}

    /** @throws StaleRead if the workflow was read with another version of the shipment */
    private Read read(StoredShipment stored, Instant now) {
        ConfirmedShipment shipment = stored.shipment();
        Read read = stored.manifest()
                .map(manifest -> new Read(workflows.get(reference(shipment)), manifest, ChargedOnReceipt.NOTHING))
                .orElseGet(() -> readContents(shipment, now));
        if (!read.workflow().workflow().shipments().contains(shipment)) {
            throw new StaleRead(Key.shipment(shipment.id()));
        }
        return read;
    }

    private Read readContents(ConfirmedShipment shipment, Instant now) {
        StoredContents whole = StoredContents.find(reference(shipment), reader)
                .orElseThrow(() -> StoredWorkflows.notFound(shipment.workflow()));
        WorkflowWithContents workflow = whole.asOf(now);
        return new Read(whole.stored(), workflow.confirmed(shipment), workflow.confirmed());
    }

    private static WorkflowReference reference(ConfirmedShipment shipment) {
        return new WorkflowReference(shipment.seller(), shipment.workflow());
    }

    private static List<Write> writes(ConfirmedShipment stored, ConfirmedShipment decided, List<HistoryEntry> acts) {
        List<Write> writes = new ArrayList<>();
        writes.add(ShipmentItem.update(stored, decided));
        writes.addAll(HistoryItem.put(acts, decided));
        return writes;
    }

    private static List<Write> writes(TrackedShipment stored, TrackedShipment decided) {
        List<Write> writes = writes(stored.shipment(), decided.shipment(), decided.actsSince(stored));
        decided.entered().ifPresent(tracking -> writes.add(TrackingItem.put(tracking, decided.shipment())));
        return writes;
    }

    private static List<Write> writes(StoredWorkflow workflow, PackedShipment before, QuantityEditResult decided) {
        PackedShipment after = decided.shipment();
        List<Write> writes = new ArrayList<>(WorkflowWrites.of(workflow, decided.workflow()));
        writes.addAll(ManifestPieces.replaceBy(after));
        writes.addAll(HistoryItem.put(after.actsSince(before), after.shipment()));
        return writes;
    }
}
