package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Two that change a workflow one after the other may have clocks that do not agree: time still does not go back. */
class UpdatedAtTest {
    private static final Instant FIRST = OFFERED_AT.plusMillis(805);
    private static final Instant BEHIND = OFFERED_AT.plusMillis(763);
    private static final Instant AHEAD = OFFERED_AT.plusMillis(806);

    private final AwaitingConfirmation renamed = chosen(PARCELS).rename(new WorkflowName("Winter restock"), FIRST);

    @Test
    void what_is_changed_later_is_never_said_to_be_earlier() {
        Confirmed confirmed = confirm(renamed, BEHIND);
        Cancelled cancelled = confirmed.cancel(BEHIND);

        assertThat(renamed.header().updatedAt()).isEqualTo(FIRST);
        assertThat(confirmed.header().version()).isEqualTo(renamed.header().version() + 1);
        assertThat(confirmed.header().updatedAt()).isEqualTo(FIRST);
        assertThat(cancelled.header().updatedAt()).isEqualTo(FIRST);
        assertThat(cancelled.header().version()).isEqualTo(confirmed.header().version() + 1);
        assertThat(renamed.cancel(AHEAD).header().updatedAt()).isEqualTo(AHEAD);
    }

    @Test
    void what_depends_on_time_is_still_judged_by_the_clock_of_who_acts() {
        assertThat(confirm(renamed, BEHIND).confirmation().confirmedAt()).isEqualTo(BEHIND);
    }
}
