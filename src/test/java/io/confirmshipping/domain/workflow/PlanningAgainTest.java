package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.offerAt;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Planning again discards what was offered and chosen, and offers anew (rules.md#rule-3 and rules.md#rule-4). */
class PlanningAgainTest {
    private static final Instant LATER = EXPIRES_AT.plus(Duration.ofHours(5));

    private final AwaitingConfirmation chosen = chosen(PARCELS);
    private final AwaitingConfirmation afterExpiry = chosen.asOf(LATER).plan(offerAt(LATER), LATER);

    @Test
    void after_expiry_it_gives_a_fresh_24_hours() {
        Instant last = LATER.plus(Duration.ofHours(24)).minusMillis(1);

        assertThat(afterExpiry.asOf(last)).isSameAs(afterExpiry);
        assertThat(afterExpiry.asOf(last.plusMillis(1))).isInstanceOf(PlacementExpired.class);
        AwaitingConfirmation chosenAgain = afterExpiry.choose(shippingBy(PARCELS), last);
        assertThat(confirm(chosenAgain, last).charges().total()).isEqualTo(total(chosenAgain));
    }

    @Test
    void before_expiry_it_gives_a_fresh_24_hours_too() {
        Instant shortlyBefore = EXPIRES_AT.minusMillis(1);
        AwaitingConfirmation fresh = chosen.plan(offerAt(shortlyBefore), shortlyBefore);

        assertThat(fresh.asOf(EXPIRES_AT)).isSameAs(fresh);
        assertThat(fresh.offer().expiresAt()).isEqualTo(shortlyBefore.plus(Duration.ofHours(24)));
    }

    @Test
    void it_discards_the_shipping_choice() {
        assertThat(afterExpiry.choice()).isEmpty();
        assertThat(chosen.plan(offerAt(OFFERED_AT), OFFERED_AT).choice()).isEmpty();
        refused(
                RefusalCode.SHIPPING_NOT_CHOSEN,
                () -> afterExpiry.confirm(
                        afterExpiry.offer().defaultOption().id(),
                        total(chosen),
                        Workflows.SHIP_DAYS,
                        Workflows.NAMING,
                        LATER));
    }

    @Test
    void it_forgets_the_old_options() {
        PlacementOptionId old = option(chosen);

        refused(RefusalCode.UNKNOWN_PLACEMENT_OPTION, () -> afterExpiry.choose(withOption(old, PARCELS), LATER));
        AwaitingConfirmation chosenAgain = afterExpiry.choose(shippingBy(PARCELS), LATER);
        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> chosenAgain.confirm(old, total(chosenAgain), Workflows.SHIP_DAYS, Workflows.NAMING, LATER));
    }

    @Test
    void it_keeps_the_workflow_what_it_was_and_raises_its_version_by_one() {
        Offer fresh = offerAt(OFFERED_AT.plusSeconds(60));
        AwaitingConfirmation planned = chosen.plan(fresh, OFFERED_AT.plusSeconds(60));

        assertThat(planned.header()).isEqualTo(chosen.header().next(OFFERED_AT.plusSeconds(60)));
        assertThat(planned.offer()).isEqualTo(fresh);
        assertThat(planned.choice()).isEmpty();
        assertThat(planned.header().version()).isEqualTo(3);
        assertThat(planned.header().id()).isEqualTo(chosen.header().id());
        assertThat(planned.header().createdAt()).isEqualTo(OFFERED_AT);
        assertThat(planned.header().updatedAt()).isEqualTo(OFFERED_AT.plusSeconds(60));
        assertThat(afterExpiry.header().version()).isEqualTo(4);
    }
}
