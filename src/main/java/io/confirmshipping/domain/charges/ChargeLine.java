package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.ShipmentId;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One charge: the smallest amount that is rounded, accepted, and refunded.
 *
 * @param shipment that it is for; empty if it is for the whole workflow
 * @param amount above zero
 * @param reason how it came about
 */
public record ChargeLine(ChargeTarget target, Optional<ShipmentId> shipment, Money amount, Explanation reason) {}
