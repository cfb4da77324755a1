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
        ShipmentReader.ShipmentDetails details = shipments.review(reference);
        details.shipment().checkPrintable();
        return printable(
                details,
                workflows.review(
                        new WorkflowReference(
                                reference.seller(), details.shipment().workflow()),
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
                .map(details -> printable(details, whole))
                .toList();
    }

    private static PrintableShipment printable(ShipmentReader.ShipmentDetails details, WorkflowWithContents whole) {
        Manifest manifest = details.manifest().orElseGet(() -> whole.confirmed(details.shipment()));
        return new PrintableShipment(
                confirmed(whole),
                new TrackedShipment(details.shipment(), manifest.boxNumbers(), details.tracking()),
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
