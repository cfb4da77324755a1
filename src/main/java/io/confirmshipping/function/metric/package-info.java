/** Metrics, as lines that CloudWatch understands. */
package io.confirmshipping.function.metric;
