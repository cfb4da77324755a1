/** What requests with an idempotency key were answered. */
package io.confirmshipping.dynamodb.idempotency;
