/** Stored answers to repeated requests. */
package io.confirmshipping.usecase.idempotency;
