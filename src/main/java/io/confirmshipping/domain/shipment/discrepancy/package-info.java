/**
 * Missing units of a closed shipment, its seller's inquiries about them, and the operator's answers. Source:
 * rules.md#rule-39 and rules.md#rule-40.
 */
package io.confirmshipping.domain.shipment.discrepancy;
