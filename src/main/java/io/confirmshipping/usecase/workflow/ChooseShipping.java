package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.shipping.CarrierRequest;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.ShipmentMethod;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.ShippingRequest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Chooses placement option, ship date, shipping mode and carrier, for a seller. */
@Singleton
public class ChooseShipping {

    /** A seller's choice; {@link ShippingRequest} explains the parts. */
    public record Command(
            WorkflowReference workflow,
            LocalDate shipDate,
            Optional<ShippingMethod> method,
            List<ShipmentMethod> perShipment,
            Optional<CarrierRequest> carrier,
            Optional<PlacementOptionId> option) {}

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public ChooseShipping(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /**
     * @throws InvalidInput as {@link Workflow#choose}, or if no method is named and none was chosen before
     * @throws CommandRefused with any code of {@link Workflow#choose} or {@link WorkflowWriter#change}
     */
    public Change<Workflow> choose(Command command, Instant now) {
        return workflows.change(command.workflow(), workflow -> workflow.choose(request(command, workflow), now), now);
    }

    private ShippingRequest request(Command command, Workflow workflow) {
        Marketplace marketplace = marketplaces.of(workflow.header());
        if (command.method().isPresent()) {
            return new ShippingRequest(
                    command.shipDate(),
                    command.method().get(),
                    command.perShipment(),
                    command.carrier(),
                    command.option(),
                    marketplace.shipping(),
                    marketplace.network().closures());
        }
        ShippingChoice chosen = workflow.choiceToShip()
                .orElseThrow(() -> new InvalidInput(List.of(
                        new FieldError(Position.of(CommandPart.MODE), FieldCode.NOTHING_CHOSEN_YET.of()),
                        new FieldError(Position.of(CommandPart.SOLUTION), FieldCode.NOTHING_CHOSEN_YET.of()))));
        return new ShippingRequest(
                command.shipDate(),
                chosen.method(),
                List.of(),
                command.carrier().or(() -> Optional.of(CarrierRequest.again(chosen.carrier()))),
                command.option().or(() -> Optional.of(chosen.option())),
                marketplace.shipping(),
                marketplace.network().closures());
    }
}
