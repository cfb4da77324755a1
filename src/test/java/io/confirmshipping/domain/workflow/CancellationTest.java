package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Always the whole workflow, and not once a center has begun receiving (rules.md#rule-14). */
class CancellationTest {
    private static final Instant NOW = CONFIRMED_AT.plus(Duration.ofHours(30));

    private final Confirmed confirmed = confirmed(PARCELS);

    @Test
    void every_shipment_shows_that_it_is_cancelled() {
        Cancelled cancelled =
                withLastShipment(confirmed, ShipmentStatus.IN_TRANSIT).cancel(NOW);

        assertThat(cancelled.shipments())
                .hasSize(4)
                .extracting(ConfirmedShipment::status)
                .containsOnly(ShipmentStatus.CANCELLED);
        assertThat(cancelled.shipments())
                .extracting(ConfirmedShipment::id)
                .containsExactlyElementsOf(confirmed.shipments().stream()
                        .map(ConfirmedShipment::id)
                        .toList());
        assertThat(cancelled.shipments())
                .extracting(ConfirmedShipment::updatedAt)
                .containsOnly(NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVING", "CLOSED"})
    void it_is_refused_once_a_center_has_begun_receiving_one_shipment(ShipmentStatus status) {
        refused(RefusalCode.RECEIVING_HAS_BEGUN, () -> withLastShipment(confirmed, status)
                .cancel(NOW));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECEIVING", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void it_is_allowed_until_then(ShipmentStatus status) {
        assertThat(withLastShipment(confirmed, status).cancel(NOW).status()).isEqualTo(WorkflowStatus.CANCELLED);
    }

    @Test
    void cancelling_again_answers_the_same() {
        Cancelled refunded = confirmed.cancel(CONFIRMED_AT);
        Cancelled unconfirmed = awaiting().cancel(OFFERED_AT);

        assertThat(refunded.cancel(NOW)).isSameAs(refunded);
        assertThat(unconfirmed.cancel(NOW)).isSameAs(unconfirmed);
    }

    @Test
    void what_was_confirmed_can_still_be_seen() {
        Cancelled cancelled = confirmed.cancel(NOW);

        assertThat(cancelled.confirmation()).hasValue(confirmed.confirmation());
        assertThat(cancelled.offer()).isEqualTo(confirmed.offer());
        assertThat(cancelled.header()).isEqualTo(confirmed.header().next(NOW));
        assertThat(cancelled.header().version()).isEqualTo(4);
    }

    @Test
    void an_unconfirmed_workflow_has_no_shipments_to_cancel() {
        AwaitingConfirmation awaiting = awaiting();
        Cancelled cancelled = awaiting.cancel(NOW);

        assertThat(cancelled.shipments()).isEmpty();
        assertThat(cancelled.confirmation()).isEmpty();
        assertThat(cancelled.offer()).isEqualTo(awaiting.offer());
        assertThat(cancelled.header()).isEqualTo(awaiting.header().next(NOW));
    }
}
