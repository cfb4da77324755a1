package io.confirmshipping.domain.contents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One SKU of the contents.
 *
 * @param msku the seller's own name of it
 * @param quantity units in all boxes together, 1 or more
 * @param expiration the day on which the units expire; empty if they do not, or if that is not known
 * @param lot the manufacturer's code of the units' lot; empty if it is not known
 */
public record Item(
        String msku,
        int quantity,
        Owner prepOwner,
        Owner labelOwner,
        Optional<LocalDate> expiration,
        Optional<String> lot) {

    /** Creates an item of which neither expiration nor lot is known. */
    public Item(String msku, int quantity, Owner prepOwner, Owner labelOwner) {
        this(msku, quantity, prepOwner, labelOwner, Optional.empty(), Optional.empty());
    }

    /** Returns the item with the expiration and the lot of another. */
    Item knowing(Item other) {
        return new Item(msku, quantity, prepOwner, labelOwner, other.expiration, other.lot);
    }

    /** Returns the item with this many units. */
    public Item withQuantity(int units) {
        return new Item(msku, units, prepOwner, labelOwner, expiration, lot);
    }
}
