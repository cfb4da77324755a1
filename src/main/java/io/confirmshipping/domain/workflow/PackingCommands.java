package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.transportation.QuoteValidity;
import java.time.Instant;
import java.util.Set;

/** The commands of a {@link Workflow} by which its items come into boxes. */
sealed interface PackingCommands permits Workflow {

    WorkflowHeader header();

    /**
     * Offers a packing; the one that was offered before has expired. Source: rules.md#rule-28.
     *
     * @throws CommandRefused packing-accepted, workflow-cancelled
     */
    default Workflow offerPacking(Instant now) {
        throw header().packing().refusal();
    }

    /**
     * Accepts the packing that is offered, so that boxes can be given for it.
     *
     * @param generation of the packing
     * @throws CommandRefused unknown-packing-option, packing-accepted, workflow-cancelled
     */
    Workflow acceptPacking(int generation, Instant now);

    /**
     * Takes boxes without offering placement options for them; those that are on offer are gone. Source: rules.md#rule-28.
     *
     * @param sizes of the boxes
     * @throws CommandRefused packing-not-accepted, already-confirmed, workflow-cancelled
     */
    default Packing pack(Set<BoxSize> sizes, Instant now) {
        throw refusal();
    }

    /**
     * Returns the accepted placement whose boxes are waited for. Source: rules.md#rule-32.
     *
     * @throws CommandRefused not-planned, not-confirmed, placement-expired, packing-accepted, already-confirmed,
     *     workflow-cancelled
     */
    default AcceptedPlacement placementToPack() {
        throw refusal();
    }

    /**
     * Takes the boxes of an accepted placement that was planned without any, and quotes shipping them. Source: rules.md#rule-32.
     *
     * @param packed the offer of the accepted option alone, as its boxes make it
     * @param quotes how long quotes hold that are made now
     * @throws CommandRefused as {@link #placementToPack}
     */
    default AwaitingCarrier packShipments(Offer packed, QuoteValidity quotes, Instant now) {
        throw refusal();
    }

    /** Returns the refusal of a command that this state does not allow. */
    CommandRefused refusal();
}
