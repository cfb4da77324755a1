/** Answers that are given again when a request is sent again. */
package io.confirmshipping.usecase.idempotency;
