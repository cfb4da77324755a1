package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.domain.transportation.Freight;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.workflow.PalletOverride;
import io.confirmshipping.domain.workflow.TransportationRequest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says when shipments are ready and what carriers ask about them, and quotes shipping them. */
@Singleton
public class QuoteTransportation {

    /** @param shipments one or more of the option */
    public record Command(WorkflowReference workflow, PlacementOptionId option, List<ReadyShipment> shipments) {

        public Command {
            shipments = List.copyOf(shipments);
        }

        private boolean hasPallets() {
            return shipments.stream().anyMatch(shipment -> !shipment.pallets().isEmpty());
        }
    }

    /**
     * The details of one shipment's transportation.
     *
     * @param pallets the seller's own; empty to keep those that there are
     */
    public record ReadyShipment(
            ShipmentId shipment,
            Instant readyAt,
            Optional<Contact> contact,
            Optional<Freight> freight,
            List<PalletGroup> pallets) {

        public ReadyShipment {
            pallets = List.copyOf(pallets);
        }
    }

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public QuoteTransportation(WorkflowWriter workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * Reads what is in the boxes only if there are pallets to be checked.
     *
     * @throws InvalidInput as {@link Workflow#quoteTransportation}
     * @throws CommandRefused with any code of {@link Workflow#quoteTransportation} or {@link WorkflowWriter#change}
     */
    public Change<Workflow> quote(Command command, Instant now) {
        return command.hasPallets()
                ? workflows
                        .changeWithContents(command.workflow(), whole -> quoted(command, whole, now), now)
                        .map(WorkflowWithContents::workflow)
                : workflows.change(
                        command.workflow(),
                        workflow -> workflow.quoteTransportation(
                                request(command, List.of(), marketplaces.of(workflow.header()), now), now),
                        now);
    }

    private WorkflowWithContents quoted(Command command, WorkflowWithContents whole, Instant now) {
        Marketplace marketplace = marketplaces.of(whole.workflow().header());
        Requoting requoting = new Requoting(offering, marketplace);
        List<PalletOverride> pallets = command.shipments().stream()
                .filter(shipment -> !shipment.pallets().isEmpty())
                .map(shipment -> PalletOverride.of(
                        shipment.shipment(),
                        shipment.pallets(),
                        id -> whole.allocations().load(id, whole.contents()),
                        requoting))
                .toList();
        Workflow quoted = whole.workflow().quoteTransportation(request(command, pallets, marketplace, now), now);
        return new WorkflowWithContents(quoted, whole.contents(), whole.allocations());
    }

    private static TransportationRequest request(
            Command command, List<PalletOverride> pallets, Marketplace marketplace, Instant now) {
        QuoteValidity quotes = QuoteValidity.from(now, marketplace.shipping());
        return new TransportationRequest(
                command.option(),
                command.shipments().stream()
                        .map(shipment -> new ShipmentTransportation(
                                shipment.shipment(),
                                shipment.readyAt(),
                                shipment.contact(),
                                shipment.freight(),
                                quotes))
                        .toList(),
                pallets,
                marketplace.shipping(),
                marketplace.network().closures());
    }
}
