package io.confirmshipping.domain.transportation;

import java.util.Optional;
import org.joda.money.Money;

/** The details that a carrier of pallets asks about the goods. */
public record Freight(Optional<Money> declaredValue, Optional<FreightClass> freightClass) {}
