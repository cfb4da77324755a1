package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAME;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.offerAt;
import static io.confirmshipping.domain.workflow.Workflows.quotedAt;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.placement.DestinationsChanged;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A new offer says what it changes, and a choice that it drops is told until shipping is chosen again (rules.md#rule-38). */
class OfferChangeTest {

    private static final Address ELSEWHERE = SampleContents.WAREHOUSE_IN_SEATTLE;

    private final AwaitingConfirmation chosen = chosen(PARCELS);

    @Test
    void the_choice_that_is_dropped_has_its_price_and_that_of_the_same_choice_now() {
        Offer fresh = offerAt(CONFIRMED_AT);

        DroppedChoice dropped = dropped(chosen.planAgain(fresh, CONFIRMED_AT)).orElseThrow();

        PlacementOption successor = fresh.defaultOption();
        assertThat(dropped.option()).contains(successor.id());
        assertThat(dropped.method()).isEqualTo(PARCELS);
        assertThat(dropped.before()).isEqualTo(total(chosen));
        assertThat(dropped.now()).contains(successor.quote(PARCELS).charges().total());
    }

    @Test
    void nothing_is_dropped_where_nothing_was_chosen_or_the_offer_had_expired() {
        Workflow expired = chosen.asOf(EXPIRES_AT);

        assertThat(dropped(awaiting().planAgain(offerAt(CONFIRMED_AT), CONFIRMED_AT)))
                .isEmpty();
        assertThat(dropped(expired.planAgain(offerAt(EXPIRES_AT), EXPIRES_AT))).isEmpty();
    }

    @Test
    void it_costs_nothing_now_if_no_option_takes_its_place() {
        Offer fresh = offerAt(CONFIRMED_AT);
        PlacementOption other = fresh.options().stream()
                .filter(option -> option.strategy() != PlacementStrategy.AMAZON_OPTIMIZED)
                .findFirst()
                .orElseThrow();

        AwaitingConfirmation planned = chosen.planAgain(fresh.only(other, fresh.units()), CONFIRMED_AT);

        assertThat(dropped(planned).orElseThrow().option()).isEmpty();
        assertThat(dropped(planned).orElseThrow().now()).isEmpty();
        assertThat(planned.changed().orElseThrow().destinations())
                .isEqualTo(DestinationsChanged.between(
                        chosen.offer().defaultOption().destinations(), other.destinations()));
    }

    @Test
    void it_is_told_after_another_offer_and_another_name_and_no_longer_once_shipping_is_chosen() {
        AwaitingConfirmation planned = chosen.planAgain(offerAt(CONFIRMED_AT), CONFIRMED_AT)
                .planAgain(offerAt(CONFIRMED_AT), CONFIRMED_AT)
                .rename(new WorkflowName(NAME.value() + " 2"), CONFIRMED_AT);

        assertThat(dropped(planned).orElseThrow().before()).isEqualTo(total(chosen));
        assertThat(dropped(planned).orElseThrow().option())
                .contains(planned.offer().defaultOption().id());
        assertThat(dropped(planned.choose(shippingBy(OWN_PARCELS), CONFIRMED_AT)))
                .isEmpty();
    }

    @Test
    void of_an_accepted_placement_no_destination_changes_and_the_choice_is_dropped() {
        AwaitingCarrier accepted = accept(chosen, OFFERED_AT);
        Offer quotedAnew = accepted.offer().withEach(option -> option);

        AwaitingCarrier moved = accepted.shipFrom(ELSEWHERE, quotedAnew, quotedAt(CONFIRMED_AT), CONFIRMED_AT);

        assertThat(moved.changed().orElseThrow().destinations())
                .isEqualTo(new DestinationsChanged(List.of(), List.of()));
        DroppedChoice dropped = moved.changed().flatMap(OfferChange::dropped).orElseThrow();
        assertThat(dropped.option()).contains(accepted.placement().option());
        assertThat(dropped.before()).isEqualTo(total(chosen));
        assertThat(moved.choose(shippingBy(PALLETS), CONFIRMED_AT).changed()).isEmpty();
    }

    @Test
    void an_address_of_the_same_place_drops_nothing() {
        AwaitingCarrier accepted = accept(chosen, OFFERED_AT);

        assertThat(accepted.shipFrom(ELSEWHERE, accepted.offer(), quotedAt(CONFIRMED_AT), CONFIRMED_AT)
                        .changed())
                .isEmpty();
        assertThat(chosen.shipFrom(ELSEWHERE, chosen.offer(), quotedAt(CONFIRMED_AT), CONFIRMED_AT)
                        .changed())
                .isEmpty();
    }

    private static Optional<DroppedChoice> dropped(AwaitingConfirmation workflow) {
        return workflow.changed().flatMap(OfferChange::dropped);
    }
}
