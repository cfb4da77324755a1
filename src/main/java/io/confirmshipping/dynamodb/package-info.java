/**
 * The state of workflows in one DynamoDB table.
 *
 * <p>A workflow is a header, which every command reads and writes; an offer, which most commands only read; and pieces of its
 * contents, which few commands need. A confirmed shipment is an item of its own. Every write is conditional on the state
 * that was read; writes that belong together are one transaction.
 */
package io.confirmshipping.dynamodb;
