package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.LenientRead;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import io.confirmshipping.usecase.shipment.ShipmentFilter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the shipments of one page of the shipping queue, then the headers of their workflows, which know the ship date. A
 * damaged shipment is logged and left out; a damaged header costs only the ship date, the source and the marketplace.
 */
record QueuedShipments(TableReader table, ShipmentFilter filter) {

    /** Returns the shipments that are in the list now, though the index may lag behind. */
    Map<Key, QueuedShipment> read(List<Key> keys) {
        Map<Key, ConfirmedShipment> shipments = new HashMap<>();
        table.items(keys).forEach((key, item) -> LenientRead.read(() -> ShipmentItem.read(item))
                .ifPresent(shipment -> shipments.put(key, shipment)));
        Map<WorkflowId, Header> headers = headers(shipments);
        Map<Key, QueuedShipment> queued = new HashMap<>();
        shipments.forEach((key, shipment) -> {
            Optional<Header> header = Optional.ofNullable(headers.get(shipment.workflow()));
            Optional<LocalDate> shipDate = header.flatMap(Header::shipDate);
            if (filter.admits(shipment, shipDate)) {
                queued.put(
                        key,
                        new QueuedShipment(
                                shipment, shipDate, header.map(Header::source), header.map(Header::marketplace)));
            }
        });
        return queued;
    }

    private Map<WorkflowId, Header> headers(Map<Key, ConfirmedShipment> shipments) {
        Map<Key, WorkflowId> workflows = shipments.values().stream()
                .map(ConfirmedShipment::workflow)
                .distinct()
                .collect(Collectors.toMap(Key::workflow, workflow -> workflow));
        Map<WorkflowId, Header> headers = new HashMap<>();
        table.items(workflows.keySet())
                .forEach((key, item) -> LenientRead.read(() -> AttributeReader.read(item, Header::read))
                        .ifPresent(header -> headers.put(workflows.get(key), header)));
        return headers;
    }

    /** The parts of a workflow's header that its shipments lack. */
    private record Header(Optional<LocalDate> shipDate, Address source, MarketplaceId marketplace) {

        static Header read(AttributeReader item) {
            return new Header(
                    SummaryAttributes.confirmedShipDate(item),
                    item.map("source", AddressAttributes::read),
                    item.value("marketplace", MarketplaceId::new));
        }
    }
}
