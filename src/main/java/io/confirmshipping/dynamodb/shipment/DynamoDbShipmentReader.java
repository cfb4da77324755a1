package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.LenientRead;
import io.confirmshipping.dynamodb.list.PagedQuery;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    public Kept review(ShipmentReference reference) {
        return retry.run(() -> shipments.kept(reference));
    }

    @Override
    public Optional<TrackedShipment> find(ShipmentReference reference) {
        return retry.run(() -> shipments.find(reference).map(StoredShipment::tracked));
    }

    @Override
    public Page<ConfirmedShipment> list(SellerId seller, PageRequest page) {
        return list(SellerList.shipments(seller), shipment -> true, page);
    }

    @Override
    public Page<ConfirmedShipment> list(SellerId seller, Set<ShipmentStatus> statuses, PageRequest page) {
        return list(SellerList.shipments(seller, statuses), shipment -> statuses.contains(shipment.status()), page);
    }

    private Page<ConfirmedShipment> list(SellerList list, Predicate<ConfirmedShipment> asked, PageRequest page) {
        return new PagedQuery<>(table, list, keys -> shown(keys, asked)).page(page);
    }

    /** Returns the shipments that are in the list now, though the index may lag behind. */
    private Map<Key, ConfirmedShipment> shown(List<Key> keys, Predicate<ConfirmedShipment> asked) {
        Map<Key, ConfirmedShipment> shown = new HashMap<>();
        table.items(keys).forEach((key, item) -> LenientRead.read(() -> ShipmentItem.read(item))
                .filter(asked)
                .ifPresent(shipment -> shown.put(key, shipment)));
        return shown;
    }
}
