package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.text.CountText;

/**
 * A quantity beyond the limit of quantity changes.
 *
 * @param confirmed units
 * @param current units at the moment
 * @param asked units that the seller wants
 */
public record ExcessiveQuantity(String msku, int confirmed, QuantityRange range, int current, int asked) {

    /** Returns the units by which it may differ from the confirmed ones. */
    public int limit() {
        return range.most() - confirmed;
    }

    /** Returns what the limit is and what is left of it, as a sentence. */
    public String explanation() {
        return "%s was confirmed with %s in this shipment and may differ from that by %d, from %d to %d. It has %d now, so you may %s; %d is out of range."
                .formatted(
                        msku, CountText.units(confirmed), limit(), range.least(), range.most(), current, room(), asked);
    }

    /** Returns the changes that are still open, and none that is not. */
    private String room() {
        int up = range.leftUp(current);
        int down = range.leftDown(current);
        if (up == 0) {
            return "only remove up to " + down;
        }
        return down == 0 ? "only add up to " + up : "add %d or remove %d".formatted(up, down);
    }
}
