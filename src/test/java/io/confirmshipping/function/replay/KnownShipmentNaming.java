package io.confirmshipping.function.replay;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Names the shipments of workflow 2 {@code FBA000000021}, {@code FBA000000022} and so on. */
final class KnownShipmentNaming implements ShipmentNaming {

    private final AtomicInteger next;

    KnownShipmentNaming(int workflow) {
        next = new AtomicInteger(workflow * 10);
    }

    @Override
    public ShipmentConfirmationId identify() {
        return new ShipmentConfirmationId("FBA%09d".formatted(next.incrementAndGet()));
    }

    @Override
    public ShipmentName name(String warehouseId, Instant confirmedAt) {
        return new ShipmentName("To " + warehouseId);
    }
}
