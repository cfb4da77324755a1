package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.ShipmentReference;

/** Reads confirmed shipments by their IDs. */
public record Shipments(TableReader table) {

    /** @throws Refused shipment-not-found, also for the shipment of another seller */
    ConfirmedShipment get(ShipmentReference reference) {
        return table.item(Key.shipment(reference.shipment()))
                .map(ShipmentItem::read)
                .filter(shipment -> shipment.seller().equals(reference.seller()))
                .orElseThrow(() -> notFound(reference.shipment()));
    }

    /**
     * The shipment and all that is kept beside it, but its history.
     *
     * @throws Refused shipment-not-found, also for the shipment of another seller
     */
    StoredShipment whole(ShipmentReference reference) {
        return StoredShipment.among(
                        table.partitionFrom(StoredShipment.first(reference.shipment())), reference.shipment())
                .filter(stored -> stored.shipment().seller().equals(reference.seller()))
                .orElseThrow(() -> notFound(reference.shipment()));
    }

    private static Refused notFound(ShipmentConfirmationId id) {
        return new Refused(
                RefusalCode.SHIPMENT_NOT_FOUND,
                "There is no shipment %s. Check the shipment confirmation ID.".formatted(id));
    }
}
