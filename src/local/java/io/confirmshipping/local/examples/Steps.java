package io.confirmshipping.local.examples;

import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.expiry.DuePlacements;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps of a seller, a carrier and a center that lead to the states of the examples, each at an instant of its own. */
@Singleton
class Steps {

    private final Marketplaces marketplaces;
    private final BeginWorkflow begin;
    private final PlanWorkflow plan;
    private final ChooseShipping choose;
    private final AcceptPlacement accept;
    private final ConfirmShipping confirm;
    private final CancelWorkflow cancel;
    private final ReceiveShipment receive;
    private final ReviewShipment review;
    private final InquireAboutShipment inquire;
    private final DuePlacements placements;

    @Inject
    Steps(
            Marketplaces marketplaces,
            BeginWorkflow begin,
            WorkflowWriter workflows,
            PreferencesReader preferences,
            Offering offering,
            ChooseShipping choose,
            AcceptPlacement accept,
            ConfirmShipping confirm,
            CancelWorkflow cancel,
            ReceiveShipment receive,
            ReviewShipment review,
            InquireAboutShipment inquire,
            DuePlacements placements) {
        this.marketplaces = marketplaces;
        this.begin = begin;
        this.plan = new PlanWorkflow(workflows, preferences, PlannedOnce.of(offering));
        this.choose = choose;
        this.accept = accept;
        this.confirm = confirm;
        this.cancel = cancel;
        this.receive = receive;
        this.review = review;
        this.inquire = inquire;
        this.placements = placements;
    }

    private Marketplace marketplace() {
        return marketplaces.all().iterator().next().from(ExampleContents.SOURCE);
    }

    void begin(SellerId seller, WorkflowName name, Instant at) {
        BeginWorkflow.Command command = new BeginWorkflow.Command(
                WorkflowId.random(),
                seller,
                name,
                marketplace(),
                ExampleContents.SOURCE,
                Contents.unpacked(ExampleContents.ITEMS));
        begin.begin(command, at).commit();
    }

    WorkflowWithContents plan(SellerId seller, WorkflowName name, Instant at) {
        PlanWorkflow.Command command = new PlanWorkflow.Command(
                seller,
                name,
                marketplace(),
                Optional.empty(),
                ExampleContents.SOURCE,
                ExampleContents.BOXES,
                Optional.empty());
        return plan.plan(command, at).commit();
    }

    void accept(Workflow planned, Instant at) {
        PlacementOption option = planned.offer().defaultOption();
        accept.accept(
                        new AcceptPlacement.Command(
                                reference(planned),
                                option.id(),
                                option.quotes().get(0).charges().due(Due.ON_RECEIPT)),
                        at)
                .commit();
    }

    /** Chooses a method for the default option, today, and confirms it. */
    Confirmed confirm(Workflow planned, ShippingMethod method, Instant at) {
        return confirm(planned, planned.offer().defaultOption(), method, at);
    }

    /** Chooses a method for the option with the fewest destinations, today, and confirms it. */
    Confirmed confirmToFew(Workflow planned, ShippingMethod method, Instant at) {
        PlacementOption fewest =
                Collections.min(planned.offer().options(), Comparator.comparing(option -> option.shipments()
                        .size()));
        return confirm(planned, fewest, method, at);
    }

    private Confirmed confirm(Workflow planned, PlacementOption option, ShippingMethod method, Instant at) {
        Workflow chosen = choose.choose(
                        new ChooseShipping.Command(
                                reference(planned),
                                LocalDate.ofInstant(at, marketplace().zone()),
                                Optional.of(method),
                                List.of(),
                                Optional.empty(),
                                Optional.of(option.id())),
                        at)
                .commit();
        ShippingChoice choice = chosen.choice().orElseThrow();
        return confirm.confirm(
                        new ConfirmShipping.Command(
                                reference(planned),
                                choice.option(),
                                choice.charges(chosen.offer()).total()),
                        at)
                .commit();
    }

    /** Reports the same of every shipment. */
    void report(Confirmed workflow, ShipmentReport.Type type, Instant at, Instant now) {
        workflow.shipments().forEach(shipment -> receive.receive(
                        shipment.id(), new ShipmentReport("example-" + type, type, at, List.of()), now)
                .commit());
    }

    /** Receives all units but two of the first shipment. */
    void receiveShort(Confirmed workflow, WorkflowWithContents planned, Instant at, Instant now) {
        int missing = 2;
        for (ConfirmedShipment shipment : workflow.shipments()) {
            List<SkuQuantity> units =
                    new ArrayList<>(units(planned.allocations().of(shipment.plannedAs()), planned.contents()));
            SkuQuantity first = units.get(0);
            units.set(0, new SkuQuantity(first.msku(), first.quantity() - missing));
            ShipmentReport report = new ShipmentReport("example-received", ShipmentReport.Type.RECEIVING, at, units);
            receive.receive(shipment.id(), report, now).commit();
            missing = 0;
        }
    }

    private static List<SkuQuantity> units(Allocation allocation, Contents contents) {
        Map<String, Integer> units = new TreeMap<>();
        for (BoxShare share : allocation.boxes()) {
            contents.boxes()
                    .get(share.boxIndex())
                    .items()
                    .forEach(held -> units.merge(held.msku(), share.quantity() * held.quantity(), Integer::sum));
        }
        return units.entrySet().stream()
                .map(sku -> new SkuQuantity(sku.getKey(), sku.getValue()))
                .toList();
    }

    /** Asks about the units that are missing from the first shipment. */
    void inquire(Confirmed workflow, Instant now) {
        ConfirmedShipment first = workflow.shipments().get(0);
        ShipmentReference reference = new ShipmentReference(first.seller(), first.id());
        review.review(reference, now).record().counts().stream()
                .filter(count -> count.difference() < 0)
                .forEach(count -> inquire.inquire(
                                reference,
                                new Claim(
                                        count.msku(),
                                        Math.toIntExact(-count.difference()),
                                        Optional.of("The carrier has confirmed the delivery of all boxes."),
                                        List.of()),
                                now)
                        .commit());
    }

    void cancel(Workflow workflow, Instant at) {
        cancel.cancel(reference(workflow), at).commit();
    }

    void expire(Workflow workflow, Instant at) {
        placements.settle(workflow.header().id(), at).commit();
    }

    private static WorkflowReference reference(Workflow workflow) {
        return new WorkflowReference(
                workflow.header().seller(), workflow.header().id());
    }
}
