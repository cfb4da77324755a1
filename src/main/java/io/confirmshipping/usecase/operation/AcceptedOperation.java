package io.confirmshipping.usecase.operation;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.time.Instant;
import java.util.Optional;

/**
 * An operation that is to be carried out.
 *
 * @param workflow on which other operations wait for this one to end; empty if none does
 * @param name what is to be done, as the front door calls it that accepted it
 * @param request what it is to be done with, in the form of that front door
 */
public record AcceptedOperation(
        OperationId id,
        SellerId seller,
        Optional<WorkflowId> workflow,
        String name,
        String request,
        Instant acceptedAt) {}
