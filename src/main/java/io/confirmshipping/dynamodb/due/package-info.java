/** The index of what falls due: placements on offer that expire, and shipments that may be late. */
package io.confirmshipping.dynamodb.due;
