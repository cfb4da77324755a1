package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.domain.workflow.Action;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Ships from another address before confirmation; the contents stay. Source: rules.md#rule-38. */
@Singleton
public class ChangeSource {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public ChangeSource(WorkflowWriter workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @throws InvalidInput if boxes cannot come from there, or no center takes them
     * @throws CommandRefused no-center-open, or with any code of {@link Workflow#shipFrom} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> change(WorkflowReference reference, Address source, Instant now) {
        return workflows.changeWithContents(reference, current -> changed(current, source, now), now);
    }

    private WorkflowWithContents changed(WorkflowWithContents current, Address asked, Instant now) {
        Workflow workflow = current.workflow();
        Marketplace here = marketplaces.of(workflow.header());
        if (!workflow.summary().actions(here.shipDays(), now).contains(Action.SOURCE)) {
            throw workflow.refusal();
        }
        Address source = here.origins().checked(asked);
        if (source.equals(workflow.header().source())) {
            return current;
        }
        Marketplace there = marketplaces.get(workflow.header().marketplace()).from(source);
        QuoteValidity quotes = QuoteValidity.from(now, there.shipping());
        if (source.isInPlaceOf(workflow.header().source())
                || workflow.offer().options().isEmpty()) {
            return with(current, workflow.shipFrom(source, workflow.offer(), quotes, now));
        }
        return workflow.acceptedPlacement()
                .map(placement -> with(
                        current, workflow.shipFrom(source, requoted(current, placement, source, there), quotes, now)))
                .orElseGet(() -> planned(current, source, there, quotes, now));
    }

    private static WorkflowWithContents with(WorkflowWithContents current, Workflow changed) {
        return new WorkflowWithContents(changed, current.contents(), current.allocations());
    }

    private Offer requoted(
            WorkflowWithContents current, AcceptedPlacement placement, Address source, Marketplace there) {
        Offer offer = current.workflow().offer();
        PlacementOption option = offer.option(placement.option());
        PlacementFee fee = PlacementFee.of(option.shipments().stream()
                .map(PlannedShipment::id)
                .flatMap(id -> current.allocations().of(id).fee(current.contents())));
        return offer.with(new Requoting(offering, there)
                .fromElsewhere(
                        offer,
                        option,
                        source,
                        (ShipmentId id) -> current.allocations().load(id, current.contents()),
                        fee));
    }

    /** Plans for the day that the earlier offer was for, or for today if that day has passed. */
    private WorkflowWithContents planned(
            WorkflowWithContents current, Address source, Marketplace there, QuoteValidity quotes, Instant now) {
        Workflow workflow = current.workflow();
        Optional<LocalDate> day = Optional.of(workflow.offer().shipDate())
                .filter(date -> there.shipping().shipDates().includes(date, now));
        FreshOffers offers = new FreshOffers(marketplaces, offering);
        PlannedOffer fresh = workflow.header().packing().isAccepted()
                ? offers.ofBoxes(workflow, current.contents(), source, day, now)
                : offers.ofUnits(workflow, current.contents(), source, day, now);
        return WorkflowWithContents.of(workflow.shipFrom(source, fresh.offer(), quotes, now), fresh);
    }
}
