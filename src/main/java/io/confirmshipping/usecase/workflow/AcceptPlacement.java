package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.joda.money.Money;

/** Accepts the destinations of a placement option; shipping is confirmed later. */
@Singleton
public class AcceptPlacement {

    /** @param accepted the total due on receipt that the seller saw */
    public record Command(WorkflowReference workflow, PlacementOptionId option, Money accepted) {}

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public AcceptPlacement(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link Workflow#acceptPlacement} or {@link WorkflowWriter#change} */
    public Change<Workflow> accept(Command command, Instant now) {
        return workflows.change(command.workflow(), workflow -> accept(command, workflow, now), now);
    }

    private Workflow accept(Command command, Workflow workflow, Instant now) {
        Marketplace marketplace = marketplaces.of(workflow.header());
        return workflow.acceptPlacement(
                command.option(),
                command.accepted(),
                QuoteValidity.from(now, marketplace.shipping()),
                new RandomNaming(marketplace.zone()),
                now);
    }
}
