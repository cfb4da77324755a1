package io.confirmshipping.local.examples;

import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.expiry.DuePlacements;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.PlanAgain;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of a seller that lead to the states of the examples. Each changes nothing if it was taken before. */
@Singleton
class SellerSteps {

    private final Marketplaces marketplaces;
    private final WorkflowReader workflows;
    private final BeginWorkflow begin;
    private final PlanWorkflow plan;
    private final PlanAgain planAgain;
    private final ChooseShipping choose;
    private final AcceptPlacement accept;
    private final ConfirmShipping confirm;
    private final CancelWorkflow cancel;
    private final DuePlacements placements;

    @Inject
    SellerSteps(
            Marketplaces marketplaces,
            WorkflowReader workflows,
            WorkflowWriter writer,
            PreferencesReader preferences,
            Offering offering,
            DuePlacements placements) {
        Offering once = PlannedOnce.of(offering);
        this.marketplaces = marketplaces;
        this.workflows = workflows;
        this.begin = new BeginWorkflow(writer, preferences);
        this.plan = new PlanWorkflow(writer, preferences, once);
        this.planAgain = new PlanAgain(writer, marketplaces, once);
        this.choose = new ChooseShipping(writer, marketplaces);
        this.accept = new AcceptPlacement(writer, marketplaces);
        this.confirm = new ConfirmShipping(writer, marketplaces);
        this.cancel = new CancelWorkflow(writer);
        this.placements = placements;
    }

    private Marketplace marketplace() {
        return marketplaces.all().iterator().next().from(ExampleContents.SOURCE);
    }

    /** Begins with items that are not packed. */
    void begin(Draft draft) {
        BeginWorkflow.Command command = new BeginWorkflow.Command(
                WorkflowId.random(),
                draft.seller(),
                draft.name(),
                marketplace(),
                ExampleContents.SOURCE,
                Contents.unpacked(draft.contents().items()));
        begin.begin(command, draft.now()).commit();
    }

    /** Plans the boxes some time ago; again if the options of an interrupted call have expired since. */
    WorkflowWithContents plan(Draft draft, Duration ago) {
        return draft.found()
                .map(found -> planned(found, draft, ago))
                .orElseGet(() -> plan.plan(command(draft), draft.ago(ago)).commit());
    }

    /** Plans the boxes without writing it; the plan is remembered. */
    void rehearse(Draft draft) {
        plan.plan(command(draft), draft.now()).withoutWriting().commit();
    }

    private PlanWorkflow.Command command(Draft draft) {
        return new PlanWorkflow.Command(
                draft.seller(),
                draft.name(),
                marketplace(),
                Optional.of(draft.preference()),
                ExampleContents.SOURCE,
                draft.contents(),
                Optional.empty());
    }

    private WorkflowWithContents planned(WorkflowReference found, Draft draft, Duration ago) {
        WorkflowWithContents reviewed = workflows.review(found, draft.now());
        return reviewed.workflow() instanceof PlacementExpired
                ? planAgain
                        .sameContents(found, Optional.empty(), draft.ago(ago))
                        .commit()
                : reviewed;
    }

    void accept(WorkflowWithContents whole, Instant at) {
        Workflow planned = whole.workflow();
        if (planned instanceof AwaitingCarrier) {
            return;
        }
        PlacementOption option = planned.offer().defaultOption();
        accept.accept(
                        new AcceptPlacement.Command(
                                reference(planned),
                                option.id(),
                                option.quotes().get(0).charges().due(Due.ON_RECEIPT)),
                        at)
                .commit();
    }

    /** Chooses a method for the default option, on the day of planning, and confirms it then. */
    void confirm(Draft draft, ShippingMethod method, Duration ago) {
        Workflow planned = plan(draft, ago).workflow();
        confirm(planned, planned.offer().defaultOption(), method, draft.ago(ago));
    }

    /** Does the same for the option with the fewest destinations. */
    Underway confirmToFew(Draft draft, ShippingMethod method, Duration ago) {
        WorkflowWithContents whole = plan(draft, ago);
        Workflow planned = whole.workflow();
        PlacementOption fewest =
                Collections.min(planned.offer().options(), Comparator.comparing(option -> option.shipments()
                        .size()));
        return new Underway(confirm(planned, fewest, method, draft.ago(ago)), whole);
    }

    private Confirmed confirm(Workflow planned, PlacementOption option, ShippingMethod method, Instant at) {
        if (planned instanceof Confirmed confirmed) {
            return confirmed;
        }
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

    void cancel(Underway confirmed, Instant at) {
        cancel.cancel(reference(confirmed.workflow()), at).commit();
    }

    void expire(WorkflowWithContents planned, Instant at) {
        placements.settle(planned.workflow().header().id(), at).commit();
    }

    private static WorkflowReference reference(Workflow workflow) {
        return new WorkflowReference(
                workflow.header().seller(), workflow.header().id());
    }
}
