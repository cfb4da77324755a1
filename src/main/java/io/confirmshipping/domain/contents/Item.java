package io.confirmshipping.domain.contents;

/**
 * One SKU of the contents.
 *
 * @param msku the seller's own name of it
 * @param quantity units in all boxes together, 1 or more
 */
public record Item(String msku, int quantity, Owner prepOwner, Owner labelOwner) {

    /** Returns the item with this many units. */
    public Item withQuantity(int units) {
        return new Item(msku, units, prepOwner, labelOwner);
    }
}
