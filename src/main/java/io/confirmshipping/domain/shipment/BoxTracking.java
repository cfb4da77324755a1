package io.confirmshipping.domain.shipment;

/**
 * The tracking number of one box, as the seller enters it.
 *
 * @param boxId as it was written, whether or not there is such a box
 * @param trackingId the carrier's number
 */
public record BoxTracking(String boxId, String trackingId) {}
