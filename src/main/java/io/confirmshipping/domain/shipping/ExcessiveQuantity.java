package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.text.CountText;

/**
 * A quantity beyond the limit of quantity changes.
 *
 * @param confirmed units
 * @param limit units by which it may differ from that
 * @param current units at the moment
 * @param asked units that the seller wants
 */
public record ExcessiveQuantity(String msku, int confirmed, int limit, int current, int asked) {

    public int least() {
        return Math.max(0, confirmed - limit);
    }

    public int most() {
        return confirmed + limit;
    }

    /** Returns the units that can still be added. */
    public int leftUp() {
        return most() - current;
    }

    /** Returns the units that can still be removed. */
    public int leftDown() {
        return current - least();
    }

    /** Returns what the limit is and what is left of it, as a sentence. */
    public String explanation() {
        return "%s was confirmed with %s in this shipment and may differ from that by %d, from %d to %d. It has %d now, so you may %s; %d is out of range."
                .formatted(msku, CountText.units(confirmed), limit, least(), most(), current, room(), asked);
    }

    /** Returns the changes that are still open, and none that is not. */
    private String room() {
        if (leftUp() == 0) {
            return "only remove up to " + leftDown();
        }
        return leftDown() == 0 ? "only add up to " + leftUp() : "add %d or remove %d".formatted(leftUp(), leftDown());
    }
}
