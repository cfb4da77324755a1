/** Answers to requests with an idempotency key. */
package io.confirmshipping.dynamodb.idempotency;
