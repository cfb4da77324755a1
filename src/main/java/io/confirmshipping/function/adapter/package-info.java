/** Turns every event (HTTP, SQS, direct invocation) into a request, and every result or error into an answer. */
package io.confirmshipping.function.adapter;
