/**
 * The state of workflows in one DynamoDB table.
 *
 * <p>A workflow is a header item that every command needs, and pieces of its contents that few commands need. A
 * confirmed shipment is an item of its own. Every write is conditional on what was read; what belongs together is one
 * write or one transaction.
 */
package io.confirmshipping.dynamodb;
