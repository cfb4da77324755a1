/** The form of requests and answers: tokens, headers, errors, parameters and pages. */
package io.confirmshipping.function.inbound.wire;
