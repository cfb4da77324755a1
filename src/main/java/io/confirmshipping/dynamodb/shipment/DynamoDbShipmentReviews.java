package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.Listing;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.ShipmentReference;
import io.confirmshipping.usecase.ShipmentReviews;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads shipments, one by its ID or the shipping queue page by page. */
@Singleton
public class DynamoDbShipmentReviews implements ShipmentReviews {

    private final TableReader table;
    private final Shipments shipments;

    public DynamoDbShipmentReviews(TableReader table) {
        this.table = table;
        this.shipments = new Shipments(table);
    }

    @Override
    public ConfirmedShipment review(ShipmentReference reference) {
        return shipments.get(reference);
    }

    @Override
    public Page<ConfirmedShipment> list(SellerId seller, Optional<ShipmentStatus> status, PageRequest page) {
        Predicate<ConfirmedShipment> asked =
                shipment -> status.map(shipment.status()::equals).orElse(true);
        return new Listing<>(table, SellerList.shipments(seller), keys -> shown(keys, asked)).page(page);
    }

    private Map<Key, ConfirmedShipment> shown(List<Key> keys, Predicate<ConfirmedShipment> asked) {
        Map<Key, ConfirmedShipment> shown = new HashMap<>();
        table.items(keys).forEach((key, item) -> {
            ConfirmedShipment shipment = ShipmentItem.read(item);
            if (asked.test(shipment)) {
                shown.put(key, shipment);
            }
        });
        return shown;
    }
}
