package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.dynamodb.contents.ContentsPieces;

/**
 * The references of a header to the items beside it, by which a reader can tell whether they belong together.
 *
 * @param offerRevision the version of the workflow with which its offer was written
 */
record ItemReferences(long offerRevision, ContentsPieces pieces) {}
