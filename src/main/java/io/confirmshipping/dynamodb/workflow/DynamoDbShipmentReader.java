package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.PagedQuery;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import io.confirmshipping.usecase.shipment.ShipmentFilter;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads shipments, one by its ID or the shipping queue page by page. */
@Singleton
public class DynamoDbShipmentReader implements ShipmentReader {

    private final TableReader table;
    private final Shipments shipments;
    private final OptimisticRetry retry;

    public DynamoDbShipmentReader(TableReader table, OptimisticRetry retry) {
        this.table = table;
        this.retry = retry;
        this.shipments = new Shipments(table);
    }

    @Override
    public ShipmentDetails review(ShipmentReference reference) {
        return retry.run(() -> shipments.withHistory(reference));
    }

    @Override
    public Optional<TrackedShipment> find(ShipmentReference reference) {
        return retry.run(() -> shipments.find(reference).map(StoredShipment::tracked));
    }

    @Override
    public List<QueuedShipment> find(SellerId seller, List<ShipmentConfirmationId> ids) {
        List<Key> keys = ids.stream().map(Key::shipment).distinct().toList();
        Map<Key, QueuedShipment> found =
                new QueuedShipments(table, new ShipmentFilter(ListFilter.all(), false)).read(keys);
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .filter(queued -> queued.shipment().seller().equals(seller))
                .toList();
    }

    @Override
    public Page<QueuedShipment> list(SellerId seller, ShipmentFilter filter, PageRequest page) {
        SellerList list = SellerList.shipments(seller, filter.statuses());
        return new PagedQuery<>(table, list, new QueuedShipments(table, filter)::read).page(page);
    }
}
