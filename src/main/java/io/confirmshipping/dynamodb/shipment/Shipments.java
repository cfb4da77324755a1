package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentAccount;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads confirmed shipments by their IDs. */
public record Shipments(TableReader table) {

    /** @throws CommandRefused shipment-not-found, also for the shipment of another seller */
    public ConfirmedShipment get(ShipmentReference reference) {
        return own(table.item(Key.shipment(reference.shipment())), reference);
    }

    /**
     * Returns the shipments in this order.
     *
     * @throws CommandRefused shipment-not-found, also for a shipment of another seller
     */
    public List<ConfirmedShipment> getAll(List<ShipmentReference> references) {
        Map<Key, Map<String, AttributeValue>> items = table.items(references.stream()
                .map(reference -> Key.shipment(reference.shipment()))
                .toList());
        return references.stream()
                .map(reference -> own(Optional.ofNullable(items.get(Key.shipment(reference.shipment()))), reference))
                .toList();
    }

    private static ConfirmedShipment own(Optional<Map<String, AttributeValue>> item, ShipmentReference reference) {
        return item.map(ShipmentItem::read)
                .filter(shipment -> shipment.seller().equals(reference.seller()))
                .orElseThrow(() -> notFound(reference.shipment()));
    }

    /**
     * Returns the shipment and everything stored beside it except its history.
     *
     * @throws CommandRefused shipment-not-found, also for the shipment of another seller
     */
    public StoredShipment withoutHistory(ShipmentReference reference) {
        return find(reference).orElseThrow(() -> notFound(reference.shipment()));
    }

    /** Returns the same as {@link #withoutHistory}; empty if the seller has no such shipment. */
    public Optional<StoredShipment> find(ShipmentReference reference) {
        return own(table.partitionFrom(StoredShipment.first(reference.shipment())), reference);
    }

    /**
     * Returns the shipment and everything stored beside it.
     *
     * @throws CommandRefused shipment-not-found, also for the shipment of another seller
     * @throws StaleRead if a report or an answer came during the read, and only the shipment shows it
     */
    public ShipmentReader.ShipmentDetails withHistory(ShipmentReference reference) {
        Map<Key, Map<String, AttributeValue>> items =
                table.partition(Key.shipment(reference.shipment()).pk());
        StoredShipment stored = own(items, reference).orElseThrow(() -> notFound(reference.shipment()));
        List<ShipmentReport> reports = reports(items);
        List<HistoryEntry> acts = acts(items);
        List<Inquiry> inquiries = inquiries(items);
        if (!new ShipmentAccount(reports, acts, inquiries).isOf(stored.shipment())) {
            throw new StaleRead(Key.shipment(reference.shipment()));
        }
        return new ShipmentReader.ShipmentDetails(
                stored.shipment(), stored.manifest(), stored.tracking(), reports, acts, inquiries);
    }

    public static CommandRefused notFound(ShipmentConfirmationId id) {
        return new CommandRefused(RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_SUCH_SHIPMENT.of(id.value()));
    }

    private static Optional<StoredShipment> own(
            Map<Key, Map<String, AttributeValue>> items, ShipmentReference reference) {
        return StoredShipment.among(items, reference.shipment())
                .filter(stored -> stored.shipment().seller().equals(reference.seller()));
    }

    private static List<ShipmentReport> reports(Map<Key, Map<String, AttributeValue>> items) {
        return items.entrySet().stream()
                .filter(item -> ReportItem.isOne(item.getKey()))
                .map(item -> AttributeReader.read(item.getValue(), read -> ReportItem.read(item.getKey(), read)))
                .toList();
    }

    private static List<Inquiry> inquiries(Map<Key, Map<String, AttributeValue>> items) {
        return items.entrySet().stream()
                .filter(item -> InquiryItem.isOne(item.getKey()))
                .map(item -> AttributeReader.read(item.getValue(), read -> InquiryItem.read(item.getKey(), read)))
                .toList();
    }

    private static List<HistoryEntry> acts(Map<Key, Map<String, AttributeValue>> items) {
        return items.entrySet().stream()
                .filter(item -> HistoryItem.isOne(item.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::sk)))
                .map(item -> AttributeReader.read(item.getValue(), HistoryItem::read))
                .toList();
    }
}
