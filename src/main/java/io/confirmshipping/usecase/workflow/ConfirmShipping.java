package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.joda.money.Money;

/** Accepts the charges of a placement option, and creates a shipment per destination. */
@Singleton
public class ConfirmShipping {

    /** @param accepted the total that the seller saw */
    public record Command(WorkflowReference workflow, PlacementOptionId option, Money accepted) {}

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public ConfirmShipping(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link Workflow#confirm} or {@link WorkflowWriter#change} */
    public Change<Confirmed> confirm(Command command, Instant now) {
        return workflows.change(command.workflow(), workflow -> confirm(command, workflow, now), now);
    }

    private Confirmed confirm(Command command, Workflow workflow, Instant now) {
        Marketplace marketplace = marketplaces.of(workflow.header());
        return workflow.confirm(
                command.option(),
                command.accepted(),
                marketplace.shipDays(),
                new RandomNaming(marketplace.zone()),
                now);
    }
}
