package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.JwtAuthentication;
import io.confirmshipping.function.adapter.ProblemDocuments;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.settings.SettingsMarketplaces;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanRehearsalTest {

    @RegisterExtension
    static final Store STORE = Store.onNewTable();

    private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);
    private static final Marketplaces MARKETPLACES = new SettingsMarketplaces();

    /** How many options each rehearsal offered. */
    private final List<Integer> offered = new ArrayList<>();

    @Test
    void the_example_is_planned_as_often_as_is_wanted_and_nothing_is_written() {
        start(2, Samples.OFFERING.planner());

        assertThat(offered).containsExactly(3, 3);
        assertThat(WholeTable.of(STORE.client(), STORE.table())).isEqualTo(WholeTable.EMPTY);
    }

    @Test
    void where_it_is_not_wanted_not_even_the_function_is_made() {
        assertThatCode(() -> new PlanRehearsal(
                                () -> {
                                    throw new AssertionError("Made");
                                },
                                CLOCK)
                        .rehearse(new StartupEvent(), 0))
                .doesNotThrowAnyException();
    }

    @Test
    void a_start_does_not_fail_because_the_example_cannot_be_planned() {
        PlacementPlanner broken = (contents, source, network, day) -> {
            throw new IllegalStateException("No center is open");
        };

        assertThatCode(() -> start(2, broken)).doesNotThrowAnyException();
        assertThat(offered).isEmpty();
    }

    private void start(int times, PlacementPlanner planner) {
        PlacementPlanner counted = (contents, source, network, day) -> {
            List<PlacementPlan> plans = planner.plan(contents, source, network, day);
            offered.add(plans.size());
            return plans;
        };
        new PlanRehearsal(() -> function(counted), CLOCK).rehearse(new StartupEvent(), times);
    }

    private static PlanFunction function(PlacementPlanner planner) {
        PalletEstimator pallets = Samples.OFFERING.pallets();
        Offering offering = new Offering(planner, pallets, new RateCardQuoting());
        FunctionAdapter adapter = new FunctionAdapter(
                CLOCK,
                new Metrics(CLOCK, line -> {}),
                STORE.keptAnswers(),
                new JwtAuthentication(false),
                new ProblemDocuments());
        return new PlanFunction(
                adapter,
                new PlanWorkflow(STORE.workflowWriter(), STORE.preferencesReader(), offering),
                null,
                null,
                null,
                null,
                null,
                MARKETPLACES,
                new WorkflowView(MARKETPLACES));
    }
}
