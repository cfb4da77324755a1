/**
 * What is missing from a closed shipment, what its seller asks about it, and what the operator answers. Source:
 * rules.md#rule-39 and rules.md#rule-40.
 */
package io.confirmshipping.domain.shipment.discrepancy;
