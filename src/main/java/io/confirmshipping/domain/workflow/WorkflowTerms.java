package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.PlacementOptionId;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of one version of a workflow: what is offered, chosen, accepted and refunded.
 *
 * @param changed the difference that the offer has made, until shipping is chosen
 * @param expiresAt the first instant at which the offer is no longer valid; empty if nothing is on offer
 * @param placement the option whose destinations are accepted, until shipping is, too
 * @param shipping the shipping choice; empty until it is made
 * @param accepted the total that the seller accepted, once confirmed
 * @param cancellation what was refunded and kept, once cancelled
 */
public record WorkflowTerms(
        Optional<OfferChange> changed,
        Optional<Instant> expiresAt,
        Optional<PlacementOptionId> placement,
        Optional<ShippingChoice> shipping,
        Optional<Money> accepted,
        Optional<Cancellation> cancellation) {

    /** The terms of a workflow with nothing on offer and nothing chosen. */
    static final WorkflowTerms NONE = new WorkflowTerms(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the option that is accepted, or that shipping is chosen for. */
    Optional<PlacementOptionId> option() {
        return placement.or(() -> shipping.map(ShippingChoice::option));
    }
}
