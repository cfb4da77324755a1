package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Placement options stay valid for exactly 24 hours (rules.md#rule-3). */
class ExpiryTest {
    private final AwaitingConfirmation chosen = chosen(PARCELS);

    @Test
    void a_placement_can_be_confirmed_until_the_last_millisecond_of_its_24_hours() {
        assertThat(chosen.asOf(EXPIRES_AT.minusMillis(1))).isSameAs(chosen);
        assertThat(confirm(chosen, EXPIRES_AT.minusMillis(1)).confirmation().confirmedAt())
                .isEqualTo(OFFERED_AT.plus(Duration.ofHours(24)).minusMillis(1));
    }

    @Test
    void a_placement_cannot_be_confirmed_24_hours_after_it_was_offered() {
        assertThat(chosen.asOf(EXPIRES_AT)).isInstanceOf(PlacementExpired.class);
        assertThat(chosen.asOf(EXPIRES_AT.plusMillis(1))).isInstanceOf(PlacementExpired.class);
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> chosen.asOf(EXPIRES_AT)
                .confirm(
                        Workflows.option(chosen),
                        Workflows.total(chosen),
                        Workflows.SHIP_DAYS,
                        Workflows.NAMING,
                        EXPIRES_AT));
    }

    @Test
    void a_placement_that_nobody_has_marked_as_expired_cannot_be_confirmed_either() {
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> confirm(chosen, EXPIRES_AT));
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> confirm(chosen, EXPIRES_AT.plusMillis(1)));
    }

    @Test
    void shipping_can_be_chosen_until_the_last_millisecond_and_not_later() {
        assertThat(awaiting()
                        .choose(shippingBy(PARCELS), EXPIRES_AT.minusMillis(1))
                        .choice())
                .isPresent();
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> awaiting().choose(shippingBy(PARCELS), EXPIRES_AT));
        refused(RefusalCode.PLACEMENT_EXPIRED, () -> expired().choose(shippingBy(PARCELS), EXPIRES_AT));
    }

    @Test
    void the_refusal_tells_when_the_placement_expired() {
        Refusal refusal = expired().refusal().refusal();

        assertThat(refusal.facts()).containsEntry("expiredAt", EXPIRES_AT);
        assertThat(refusal.detail()).contains("2026-11-23T18:00:00Z", "Plan again");
    }

    @Test
    void it_expires_at_its_instant_whenever_that_is_noticed() {
        Workflow late = chosen.asOf(EXPIRES_AT.plus(Duration.ofDays(30)));

        assertThat(late).isEqualTo(chosen.asOf(EXPIRES_AT));
        assertThat(late.header().updatedAt()).isEqualTo(EXPIRES_AT);
        assertThat(late.header().version()).isEqualTo(chosen.header().version() + 1);
        assertThat(late.asOf(EXPIRES_AT.plus(Duration.ofDays(60)))).isSameAs(late);
    }

    @Test
    void an_expired_workflow_still_shows_what_was_offered() {
        assertThat(chosen.asOf(EXPIRES_AT).offer()).isEqualTo(chosen.offer());
        assertThat(chosen.asOf(EXPIRES_AT).status()).isEqualTo(WorkflowStatus.PLACEMENT_EXPIRED);
    }

    @Test
    void what_is_confirmed_or_cancelled_does_not_expire() {
        Confirmed confirmed = confirmed(PARCELS);
        Cancelled cancelled = awaiting().cancel(OFFERED_AT);

        assertThat(confirmed.asOf(EXPIRES_AT)).isSameAs(confirmed);
        assertThat(cancelled.asOf(EXPIRES_AT)).isSameAs(cancelled);
    }
}
