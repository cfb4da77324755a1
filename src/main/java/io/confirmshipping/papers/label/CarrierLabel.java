package io.confirmshipping.papers.label;

import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.papers.shipment.PrintedShipment;

/**
 * The label of a partnered carrier for one box. It is neutral: no likeness of a carrier's own.
 *
 * @param boxCount as on the box label
 * @param carrier the name of the carrier
 * @param service for example {@code Ground}
 * @param trackingId the carrier's number of the box
 */
public record CarrierLabel(
        PrintedShipment shipment,
        BoxId box,
        int boxCount,
        Weight weight,
        String carrier,
        String service,
        String trackingId) {}
