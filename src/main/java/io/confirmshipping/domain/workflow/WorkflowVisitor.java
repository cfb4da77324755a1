package io.confirmshipping.domain.workflow;

/**
 * Does something for every state that a workflow can have; a new state does not compile until every visitor knows it.
 *
 * @param <R> the result
 */
public interface WorkflowVisitor<R> {

    R visit(AwaitingConfirmation awaiting);

    R visit(PlacementExpired expired);

    R visit(Confirmed confirmed);

    R visit(Cancelled cancelled);
}
