/** Workflows: their headers as items, read with their shipments and written with whatever has to change with them. */
package io.confirmshipping.dynamodb.workflow;
