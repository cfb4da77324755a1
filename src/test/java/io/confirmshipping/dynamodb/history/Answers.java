package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.Workflow;

/** Answers as short texts. */
final class Answers {

    private Answers() {}

    static String text(Object answer) {
        if (answer instanceof Workflow workflow) {
            return "%s %s, version %d of %s, %s"
                    .formatted(
                            workflow.status(),
                            workflow.header().name(),
                            workflow.header().version(),
                            workflow.header().updatedAt(),
                            workflow.shipments().stream().map(Answers::text).toList());
        }
        if (answer instanceof ConfirmedShipment shipment) {
            return "%s %s %s".formatted(shipment.id(), shipment.status(), shipment.name());
        }
        if (answer instanceof ShipmentOperations.Edited edited) {
            return "%s, %s of it with %s"
                    .formatted(
                            text(edited.workflow()),
                            text(edited.shipment().shipment()),
                            edited.shipment().manifest().quantities());
        }
        if (answer instanceof TrackedShipment tracked) {
            return "%s found by %s".formatted(text(tracked.shipment()), tracked.entered());
        }
        return String.valueOf(answer);
    }
}
