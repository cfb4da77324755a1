package io.confirmshipping.usecase.operation;

import io.confirmshipping.domain.identity.SellerId;
import java.time.Instant;

/**
 * An operation that is to be carried out.
 *
 * @param name what is to be done, as the front door calls it that accepted it
 * @param request what it is to be done with, in the form of that front door
 */
public record AcceptedOperation(OperationId id, SellerId seller, String name, String request, Instant acceptedAt) {}
