package io.confirmshipping.domain.shipment;

/**
 * What a seller says of one box.
 *
 * @param boxId as it was written, whether or not there is such a box
 * @param trackingId the carrier's number
 */
public record BoxTracking(String boxId, String trackingId) {}
