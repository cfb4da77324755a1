/**
 * Simulates what carriers and fulfillment centers report of confirmed shipments. The {@link Simulator} finds each {@link
 * SimulatedShipment}, makes the {@link ReportPlan} of its {@link Scenario}, and sends each {@link SimulatedReport} to the queue when
 * the clock reaches it, or at once when asked to; {@link ArrivingUnits} are the units that a report brings.
 */
package io.confirmshipping.local.simulate;
