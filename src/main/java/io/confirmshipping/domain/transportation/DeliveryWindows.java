package io.confirmshipping.domain.transportation;

import java.time.Instant;
import java.util.Optional;

/**
 * The delivery windows of a shipment.
 *
 * @param offeredAt when windows were offered last
 * @param chosen the one that was chosen, of these or of those that were offered before
 */
public record DeliveryWindows(Instant offeredAt, Optional<DeliveryWindow> chosen) {}
