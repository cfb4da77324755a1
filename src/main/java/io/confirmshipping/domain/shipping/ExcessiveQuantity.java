package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.Explanation;


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

    /** Returns what the limit is and what is left of it. */
    public Explanation explanation() {
        return FieldCode.QUANTITY_OUT_OF_RANGE.of(
                msku, confirmed, limit, least(), most(), current, room(), asked);
    }

    /** Returns the changes that are still open, and none that is not. */
    private Explanation room() {
        if (leftUp() == 0) {
            return FieldCode.ONLY_REMOVE.of(leftDown());
        }
        return leftDown() == 0
                ? FieldCode.ONLY_ADD.of(leftUp())
                : FieldCode.ADD_OR_REMOVE.of(leftUp(), leftDown());
    }
}
