package io.confirmshipping.domain.workflow;

/**
 * Handles every state of a workflow. A new state does not compile until every visitor handles it.
 *
 * @param <R> the result
 */
public interface WorkflowVisitor<R> {

    R visit(Packing packing);

    R visit(AwaitingConfirmation awaiting);

    R visit(PlacementExpired expired);

    R visit(AwaitingCarrier awaiting);

    R visit(Confirmed confirmed);

    R visit(Cancelled cancelled);
}
