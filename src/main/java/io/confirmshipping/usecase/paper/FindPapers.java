package io.confirmshipping.usecase.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Finds what papers show. It cannot write. Source: rules.md#rule-27. */
@Singleton
public class FindPapers {

    private final ShipmentReader shipments;
    private final WorkflowReader workflows;

    public FindPapers(ShipmentReader shipments, WorkflowReader workflows) {
        this.shipments = shipments;
        this.workflows = workflows;
    }

    /**
     * Returns a shipment whose papers can be printed.
     *
     * @throws CommandRefused shipment-not-found, workflow-cancelled
     */
    public PrintableShipment find(ShipmentReference reference, Instant now) {
        ShipmentReader.Kept kept = shipments.review(reference);
        kept.shipment().checkPrintable();
        return printable(
                kept,
                workflows.review(
                        new WorkflowReference(
                                reference.seller(), kept.shipment().workflow()),
                        now));
    }

    /**
     * Returns every shipment of a workflow, in the order of its placement option.
     *
     * @throws CommandRefused workflow-not-found, not-confirmed, placement-expired, workflow-cancelled
     */
    public List<PrintableShipment> findAll(WorkflowReference reference, Instant now) {
        WorkflowWithContents whole = workflows.review(reference, now);
        return confirmed(whole).shipments().stream()
                .map(ConfirmedShipment::id)
                .map(id -> shipments.review(new ShipmentReference(reference.seller(), id)))
                .map(kept -> printable(kept, whole))
                .toList();
    }

    private static PrintableShipment printable(ShipmentReader.Kept kept, WorkflowWithContents whole) {
        Manifest manifest = kept.manifest().orElseGet(() -> whole.confirmed(kept.shipment()));
        return new PrintableShipment(
                confirmed(whole),
                new TrackedShipment(kept.shipment(), manifest.boxNumbers(), kept.tracking()),
                manifest);
    }

    /** @throws CommandRefused not-confirmed, placement-expired, workflow-cancelled */
    private static Confirmed confirmed(WorkflowWithContents whole) {
        if (whole.workflow() instanceof Confirmed confirmed) {
            return confirmed;
        }
        throw whole.workflow().refusal();
    }
}
