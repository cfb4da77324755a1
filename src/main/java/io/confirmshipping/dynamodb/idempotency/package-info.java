/** Which requests with an idempotency key have made which workflow. */
package io.confirmshipping.dynamodb.idempotency;
