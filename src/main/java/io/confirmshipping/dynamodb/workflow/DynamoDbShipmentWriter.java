package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.InquiredShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.AnsweredShipment;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.HistoryItem;
import io.confirmshipping.dynamodb.shipment.InquiryItem;
import io.confirmshipping.dynamodb.shipment.ReportItem;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public DynamoDbShipmentWriter(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
        this.shipments = new Shipments(reader);
    }

    @Override
    public Change<ConfirmedShipment> change(ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision) {
        return changes.of(() -> {
            ConfirmedShipment stored = shipments.get(reference);
            return Decision.since(stored, decision.apply(stored), decided -> ShipmentWrites.of(stored, decided));
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
                    writes.addAll(ShipmentWrites.of(stored, decided));
                }
            }
            return new Decision<>(result, writes);
        });
    }

    @Override
    public Change<TrackedShipment> changeTracking(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision) {
        return changes.of(() -> {
            TrackedShipment stored = shipments.withoutHistory(reference).tracked();
            return Decision.since(stored, decision.apply(stored), decided -> ShipmentWrites.of(stored, decided));
        });
    }

    @Override
    public Change<QuantityEditResult> changeQuantities(
            ShipmentReference reference, Function<EditInput, QuantityEditResult> decision, Instant now) {
        return changes.of(() -> {
            StoredShipment stored = shipments.withoutHistory(reference);
            ChargedShipment charged = ChargedShipment.read(stored, reader, now);
            PackedShipment packed = new PackedShipment(stored.shipment(), charged.manifest(), stored.tracking());
            QuantityEditResult decided =
                    decision.apply(new EditInput(charged.workflow().workflow().asOf(now), packed, charged.confirmed()));
            return Decision.since(
                            packed,
                            decided.shipment(),
                            edited -> ShipmentWrites.of(charged.workflow(), packed, decided))
                    .map(edited -> decided);
        });
    }

    @Override
    public Change<ConfirmedShipment> report(
            ShipmentConfirmationId id,
            ShipmentReport report,
            Function<Reportable, ReportedShipment> decision,
            Instant now) {
        Key reportKey = ReportItem.key(id, report.id());
        return changes.of(() -> {
            Map<Key, Map<String, AttributeValue>> items = reader.items(List.of(Key.shipment(id), reportKey));
            ConfirmedShipment stored = stored(id, items);
            return items.containsKey(reportKey)
                    ? Decision.unchanged(stored)
                    : reported(stored, decision, now).with(ReportItem.keep(id, report, now));
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
            InquiredShipment decided = decision.apply(new ShipmentDecision(stored, reader, now).reportable());
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
            ShipmentDecision deciding = new ShipmentDecision(stored, reader, now);
            AnsweredShipment decided = decision.apply(deciding.reportable());
            return Decision.since(stored, decided.shipment(), shipment -> {
                        List<Write> writes = new ArrayList<>(deciding.writes(shipment, decided.workflow()));
                        writes.add(InquiryItem.put(decided.inquiry(), id));
                        decided.receipt().ifPresent(receipt -> writes.add(ReportItem.keep(id, receipt, now)));
                        return writes;
                    })
                    .map(shipment -> decided);
        });
    }

    private static ConfirmedShipment stored(ShipmentConfirmationId id, Map<Key, Map<String, AttributeValue>> items) {
        return Optional.ofNullable(items.get(Key.shipment(id)))
                .map(ShipmentItem::read)
                .orElseThrow(() -> Shipments.notFound(id));
    }

    private Decision<ConfirmedShipment> reported(
            ConfirmedShipment stored, Function<Reportable, ReportedShipment> decision, Instant now) {
        ShipmentDecision deciding = new ShipmentDecision(stored, reader, now);
        ReportedShipment decided = decision.apply(deciding.reportable());
        return new Decision<>(decided.shipment(), deciding.writes(decided.shipment(), decided.workflow()));
    }
}
