package io.confirmshipping.papers.shipment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The units of one SKU in a box.
 *
 * @param msku the seller's own name of it
 * @param fnsku the network's name of it, which is on its units; empty if it has none
 * @param quantity units in the box, 1 or more
 * @param expiration the day on which they expire; empty if they do not
 */
public record PrintedItem(String msku, Optional<String> fnsku, int quantity, Optional<LocalDate> expiration) {}
