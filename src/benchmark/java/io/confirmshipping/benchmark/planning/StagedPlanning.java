package io.confirmshipping.benchmark.planning;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The parts of planning, each counted as its stage. */
record StagedPlanning(StageClock clock) {

    Offering offering(PalletEstimator pallets) {
        PlacementPlanner planner = new DemandPlanner();
        return new Offering(
                (contents, source, network, day) ->
                        clock.during(Stage.PLACE, () -> planner.plan(contents, source, network, day)),
                staged(pallets),
                new RateCardQuoting());
    }

    private PalletEstimator staged(PalletEstimator pallets) {
        return new PalletEstimator() {
            @Override
            public PalletEstimate estimate(Load load, PalletRules rules) {
                return clock.during(Stage.PACK, () -> pallets.estimate(load, rules));
            }

            @Override
            public PalletEstimate bySeller(List<PalletGroup> groups, Load load, PalletRules rules) {
                return clock.during(Stage.PACK, () -> pallets.bySeller(groups, load, rules));
            }

            @Override
            public PalletEstimator forOneAnswer() {
                return staged(pallets.forOneAnswer());
            }
        };
    }

    /** Returns a writer that counts what is not placed or packed in an offer as quoting, and the rest as writing. */
    WorkflowWriter writer(WorkflowWriter workflows) {
        return new WorkflowWriter() {
            @Override
            public Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow) {
                clock.enter(Stage.WRITE);
                return workflows.add(() -> clock.during(Stage.QUOTE, workflow));
            }

            @Override
            public <W extends Workflow> Change<W> change(
                    WorkflowReference reference, Function<Workflow, W> decision, Instant now) {
                return workflows.change(reference, decision, now);
            }

            @Override
            public Change<WorkflowWithContents> changeWithContents(
                    WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now) {
                return workflows.changeWithContents(reference, decision, now);
            }
        };
    }
}
