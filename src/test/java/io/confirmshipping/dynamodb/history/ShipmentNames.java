package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import java.time.Instant;
import java.util.Locale;

/** Shipment IDs that nobody else has, in a fixed order. */
record ShipmentNames(long history) {

    /** So many leave room for ten shipments each in nine letters and digits. */
    private static final long HISTORIES = 10_000_000_000_000L;

    ShipmentConfirmationId first() {
        return id(0);
    }

    /** Gives the first ID first, every time that it is asked for. */
    ShipmentNaming fromTheFirst() {
        return new ShipmentNaming() {
            private int drawn;

            @Override
            public ShipmentConfirmationId identify() {
                return id(drawn++);
            }

            @Override
            public ShipmentName name(String warehouseId, Instant confirmedAt) {
                return new ShipmentName(warehouseId);
            }
        };
    }

    private ShipmentConfirmationId id(int number) {
        String digits = Long.toString(Math.floorMod(history, HISTORIES) * 10 + number, Character.MAX_RADIX)
                .toUpperCase(Locale.ROOT);
        return new ShipmentConfirmationId("FBA" + "0".repeat(9 - digits.length()) + digits);
    }
}
