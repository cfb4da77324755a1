/**
 * The words and rules of confirming shipments, in plain Java.
 *
 * <p>Begin with {@link io.confirmshipping.domain.workflow.Workflow}. A rule that does not allow what was asked throws
 * {@link io.confirmshipping.domain.CommandRefused}. Time is an argument everywhere.
 */
package io.confirmshipping.domain;
