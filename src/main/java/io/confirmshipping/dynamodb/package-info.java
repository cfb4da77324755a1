/**
 * The state of workflows in one DynamoDB table.
 *
 * <p>A workflow is a header, which every command reads and writes; an offer, which most only read; and pieces of its
 * contents, which few need at all. A confirmed shipment is an item of its own. Every write is conditional on what was
 * read; what belongs together is one write or one transaction.
 */
package io.confirmshipping.dynamodb;
