package io.confirmshipping.papers.shipment;

import io.confirmshipping.papers.text.PrintableText;
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
public record PrintedItem(String msku, Optional<String> fnsku, int quantity, Optional<LocalDate> expiration) {

    /** Returns the SKU as the fonts can show it, or the FNSKU in its place; else words that point to the pack list. */
    public String shownName() {
        return PrintableText.whole(msku)
                .or(() -> fnsku)
                .or(() -> PrintableText.identifier(msku))
                .orElse("SKU: see pack list");
    }
}
