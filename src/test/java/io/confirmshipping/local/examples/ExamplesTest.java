package io.confirmshipping.local.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One workflow in each state, made once. */
class ExamplesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final SellerId SELLER = new SellerId("seller-1");

    @RegisterExtension
    private final Store store = Store.onNewTable();

    private Examples examples() {
        return ExampleMaking.on(store);
    }

    private ReviewShipment review() {
        return new ReviewShipment(
                store.shipmentReader(), store.workflowReader(), Samples.MARKETPLACES, Samples.OFFERING);
    }

    @Test
    void an_inquiry_is_open_about_the_units_that_are_missing() {
        ConfirmedShipment asked =
                examples().of(SELLER, NOW).get(Example.INQUIRY_OPEN).shipments().get(0);

        assertThat(review().review(Store.reference(asked), NOW).record().inquiries())
                .singleElement()
                .satisfies(inquiry -> {
                    assertThat(inquiry.isOpen()).isTrue();
                    assertThat(inquiry.claimed()).isEqualTo(2);
                });
    }

    @Test
    void there_is_one_in_each_state_and_asking_again_makes_no_others() {
        Map<Example, WorkflowSummary> made = examples().of(SELLER, NOW);

        assertThat(made).hasSameSizeAs(Example.values());
        assertThat(made.values()).extracting(WorkflowSummary::status).contains(WorkflowStatus.values());
        assertThat(made.get(Example.ABOUT_TO_EXPIRE).offeredUntil()).contains(NOW.plus(Duration.ofMinutes(10)));
        assertThat(made.get(Example.ON_ITS_WAY).shipments())
                .extracting(ConfirmedShipment::status)
                .containsOnly(ShipmentStatus.IN_TRANSIT);
        assertThat(made.get(Example.SHORT_RECEIVED).shipments())
                .extracting(ConfirmedShipment::status)
                .containsOnly(ShipmentStatus.CLOSED);
        assertThat(made.get(Example.SHORT_RECEIVED).shipments())
                .as("two units of one shipment are missing")
                .extracting(shipment -> shipment.unitCount() - shipment.receivedCount())
                .filteredOn(missing -> missing != 0)
                .containsExactly(2L);
        assertThat(examples().of(SELLER, NOW.plusSeconds(5))).isEqualTo(made);
    }

    @Test
    void offers_that_have_expired_since_are_planned_again_when_the_examples_are_asked_for() {
        Map<Example, WorkflowSummary> made = examples().of(SELLER, NOW);
        Instant nextDay = NOW.plus(Duration.ofHours(26));
        store.expirePlacements().sweep(nextDay, () -> true);

        Map<Example, WorkflowSummary> again = examples().of(SELLER, nextDay);

        assertThat(again.get(Example.AWAITING).status()).isEqualTo(WorkflowStatus.AWAITING_CONFIRMATION);
        assertThat(again.get(Example.ABOUT_TO_EXPIRE).offeredUntil()).contains(nextDay.plus(Duration.ofMinutes(10)));
        assertThat(again.get(Example.EXPIRED)).isEqualTo(made.get(Example.EXPIRED));
        assertThat(again)
                .allSatisfy((example, workflow) -> assertThat(workflow.header().id())
                        .isEqualTo(made.get(example).header().id()));
    }

    @Test
    void like_contents_are_planned_once_for_all_examples_of_all_sellers() {
        AtomicInteger plans = new AtomicInteger();
        PlacementPlanner counted = (contents, source, network, day) -> {
            plans.incrementAndGet();
            return Samples.OFFERING.planner().plan(contents, source, network, day);
        };
        Examples examples =
                ExampleMaking.on(store, new Offering(counted, Samples.OFFERING.pallets(), Samples.OFFERING.quoting()));

        examples.of(SELLER, NOW);
        examples.of(new SellerId("seller-2"), NOW);

        assertThat(plans).as("of many boxes and of few").hasValue(2);
    }

    @Test
    void a_rehearsal_plans_them_and_writes_nothing() {
        AtomicInteger plans = new AtomicInteger();
        PlacementPlanner counted = (contents, source, network, day) -> {
            plans.incrementAndGet();
            return Samples.OFFERING.planner().plan(contents, source, network, day);
        };
        Examples examples =
                ExampleMaking.on(store, new Offering(counted, Samples.OFFERING.pallets(), Samples.OFFERING.quoting()));
        SellerId rehearsing = new SellerId("rehearsal");

        examples.rehearse(rehearsing, NOW);

        assertThat(plans).as("of many boxes and of few").hasValue(2);
        assertThat(store.client()
                        .scan(request -> request.tableName(store.table()))
                        .items())
                .noneMatch(item -> item.toString().contains(rehearsing.value()));
        examples.of(SELLER, NOW);
        assertThat(plans).hasValue(2);
    }

    @Test
    void what_travels_goes_to_few_destinations_so_that_it_is_made_quickly() {
        Map<Example, WorkflowSummary> made = examples().of(SELLER, NOW);

        assertThat(made.get(Example.SHORT_RECEIVED).shipments())
                .hasSizeLessThan(made.get(Example.CONFIRMED).shipments().size());
    }

    @Test
    void what_was_cancelled_late_keeps_the_shipping_and_what_was_received_short_is_settled() {
        Map<Example, WorkflowSummary> made = examples().of(SELLER, NOW);

        Cancelled late = (Cancelled) store.review(Store.reference(made.get(Example.CANCELLED_LATE)), NOW)
                .workflow();
        Cancelled soon = (Cancelled)
                store.review(Store.reference(made.get(Example.CANCELLED)), NOW).workflow();
        Confirmed received = (Confirmed) store.review(Store.reference(made.get(Example.SHORT_RECEIVED)), NOW)
                .workflow();
        assertThat(late.cancellation().kept().isPositive()).isTrue();
        assertThat(soon.cancellation().kept().isZero()).isTrue();
        assertThat(received.ledger().settlements()).hasSameSizeAs(received.shipments());
    }
}
