package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.TODAY;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chosen ship date must not have passed when it is confirmed (rules.md#rule-6). It is chosen for the same day. */
class ShipDateAtConfirmationTest {
    /** The end of the ship date in Los Angeles, 8 hours behind UTC; the placement holds until 18:00. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T08:00:00Z");

    private final AwaitingConfirmation chosen = awaiting().choose(shippingBy(PARCELS, TODAY), OFFERED_AT);

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void it_can_be_confirmed_until_the_day_ends_where_the_boxes_are(long milliseconds) {
        Instant now = MIDNIGHT.plusMillis(milliseconds);

        if (now.isBefore(MIDNIGHT)) {
            assertThat(confirm(chosen, now).confirmation().confirmedAt()).isEqualTo(now);
        } else {
            refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> confirm(chosen, now));
        }
    }

    @Test
    void the_refusal_says_to_choose_a_new_one_and_which_there_are() {
        Refusal refusal = refused(RefusalCode.SHIP_DATE_OUT_OF_RANGE, () -> confirm(chosen, MIDNIGHT));

        assertThat(refusal.detail())
                .isEqualTo(
                        "The ship date 2026-11-22 has passed where the boxes are. Choose a new one, from 2026-11-23 to 2027-02-21.");
        assertThat(refusal.facts())
                .containsEntry("earliest", TODAY.plusDays(1))
                .containsEntry("latest", TODAY.plusDays(91));
    }

    @Test
    void a_new_date_at_the_same_charges_can_be_confirmed() {
        AwaitingConfirmation again = chosen.choose(shippingBy(PARCELS, TODAY.plusDays(1)), MIDNIGHT);

        assertThat(total(again)).isEqualTo(total(chosen));
        assertThat(confirm(again, MIDNIGHT).confirmation().shipping().shipDate())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void what_was_confirmed_in_time_is_answered_the_same_after_the_date_has_passed() {
        Confirmed confirmed = confirm(chosen, MIDNIGHT.minusMillis(1));

        assertThat(confirmed.confirm(option(chosen), total(chosen), SHIP_DAYS, NAMING, MIDNIGHT))
                .isSameAs(confirmed);
    }

    @Test
    void other_charges_are_told_first() {
        refused(
                RefusalCode.CHARGES_CHANGED,
                () -> chosen.confirm(option(chosen), total(chosen).plus(dollars("0.01")), SHIP_DAYS, NAMING, MIDNIGHT));
    }
}
