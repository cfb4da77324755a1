package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.TransportationConfirmation;
import io.confirmshipping.domain.workflow.TransportationSelection;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Accepts a way to ship for each shipment of the accepted placement, and creates the shipments. */
@Singleton
public class ConfirmTransportation {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public ConfirmTransportation(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /**
     * @throws InvalidInput as {@link Workflow#confirmTransportation}
     * @throws CommandRefused with any code of {@link Workflow#confirmTransportation} or {@link WorkflowWriter#change}
     */
    public Change<Confirmed> confirm(
            WorkflowReference reference, List<TransportationSelection> selections, Instant now) {
        return workflows.change(
                reference,
                workflow -> workflow.confirmTransportation(
                        new TransportationConfirmation(
                                selections, marketplaces.of(workflow.header()).shipDays()),
                        now),
                now);
    }
}
