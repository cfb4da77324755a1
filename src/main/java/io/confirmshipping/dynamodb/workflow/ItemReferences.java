package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.dynamodb.contents.ContentsPieces;

/**
 * The references of a header to the items beside it. They tell a reader whether the items belong together.
 *
 * @param offerRevision the version of the workflow that wrote its offer
 */
record ItemReferences(long offerRevision, ContentsPieces pieces) {}
