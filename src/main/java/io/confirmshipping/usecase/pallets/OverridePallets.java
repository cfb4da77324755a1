package io.confirmshipping.usecase.pallets;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.workflow.PalletOverride;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Replaces the estimated pallets of a shipment by the seller's own. */
@Singleton
public class OverridePallets {

    /** @param pallets at least one group */
    public record Command(PlannedShipmentReference shipment, List<PalletGroup> pallets) {}

    private final WorkflowWriter workflows;
    private final ShipmentReader shipments;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public OverridePallets(
            WorkflowWriter workflows, ShipmentReader shipments, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.shipments = shipments;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @throws InvalidInput naming everything that is wrong with the pallets
     * @throws CommandRefused with any code of {@link Workflow#override} or {@link WorkflowWriter#change}
     */
    public Change<Workflow> override(Command command, Instant now) {
        return workflows
                .changeWithContents(command.shipment().workflow(), current -> overridden(command, current, now), now)
                .map(WorkflowWithContents::workflow);
    }

    private WorkflowWithContents overridden(Command command, WorkflowWithContents current, Instant now) {
        Workflow workflow = current.workflow();
        Requoting requoting =
                new Requoting(offering, marketplaces.get(workflow.header().marketplace()));
        PalletOverride override = PalletOverride.of(
                command.shipment().shipment(), command.pallets(), new CurrentLoads(current, shipments)::of, requoting);
        return new WorkflowWithContents(workflow.override(override, now), current.contents(), current.allocations());
    }
}
