package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;

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
        return range.max() - confirmed;
    }

    /** Returns what the limit is and what is left of it, in sentences of a refusal. */
    public Explanation explanation() {
        return RefusedCode.QUANTITY_OUT_OF_RANGE.of(
                msku, confirmed, limit(), range.min(), range.max(), current, room(), asked);
    }

    /** Returns the same of the field that asks for it. */
    public Explanation fieldExplanation() {
        return FieldCode.QUANTITY_BEYOND_LIMIT.of(
                msku, asked, confirmed, limit(), range.min(), range.max(), current, room());
    }

    /** Returns the changes that are still open, and none that is not. */
    private Explanation room() {
        int up = range.leftUp(current);
        int down = range.leftDown(current);
        if (up == 0) {
            return FieldCode.ONLY_REMOVE.of(down);
        }
        return down == 0 ? FieldCode.ONLY_ADD.of(up) : FieldCode.ADD_OR_REMOVE.of(up, down);
    }
}
