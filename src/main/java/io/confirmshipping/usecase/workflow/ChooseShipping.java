package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.ShippingRequest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A seller chooses placement option, ship date, shipping mode and carrier. */
@Singleton
public class ChooseShipping {

    /** What is asked for; {@link ShippingRequest} says what the parts mean. */
    public record Command(
            WorkflowReference workflow,
            LocalDate shipDate,
            ShippingMethod method,
            List<ShippingMethod> perShipment,
            Optional<String> carrierCode,
            Optional<PlacementOptionId> option) {}

    private final WorkflowChanges workflows;
    private final Marketplaces marketplaces;

    public ChooseShipping(WorkflowChanges workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /** @throws Refused with any code of {@link Workflow#choose} or {@link WorkflowChanges#change} */
    public Workflow choose(Command command, Instant now) {
        return workflows.change(command.workflow(), workflow -> workflow.choose(request(command, workflow), now), now);
    }

    private ShippingRequest request(Command command, Workflow workflow) {
        return new ShippingRequest(
                command.shipDate(),
                command.method(),
                command.perShipment(),
                command.carrierCode(),
                command.option(),
                marketplaces.get(workflow.header().marketplace()).shipping());
    }
}
