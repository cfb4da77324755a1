/** The index of placements on offer, by the instant at which they expire. */
package io.confirmshipping.dynamodb.due;
