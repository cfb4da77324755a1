package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.shipment.discrepancy.OpenInquiry;

/** A shipment after its seller has asked about missing units, and the inquiry. */
public record InquiredShipment(ConfirmedShipment shipment, OpenInquiry inquiry) {}
