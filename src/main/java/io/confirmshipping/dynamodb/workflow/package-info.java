/** Workflows: their headers as items, read with their shipments, and written with everything that changes with them. */
package io.confirmshipping.dynamodb.workflow;
