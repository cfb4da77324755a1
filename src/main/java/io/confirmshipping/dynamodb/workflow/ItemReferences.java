package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.dynamodb.contents.ContentsPieces;

/**
 * What the header of a workflow says of the items beside it, so that a reader can tell whether they belong together.
 *
 * @param offerRevision the version of the workflow with which its offer was written
 */
record ItemReferences(long offerRevision, ContentsPieces pieces) {}
