package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.due.DuePlace;
import java.util.Optional;

/**
 * The references of a header: to the items beside it, which tell a reader whether they belong together, and to its place among
 * what falls due.
 *
 * @param offerRevision the version of the workflow that wrote its offer
 * @param due where the header was in the index ByDue when it was read; empty if it was not, or is new
 */
record ItemReferences(long offerRevision, ContentsPieces pieces, Optional<DuePlace> due) {}
