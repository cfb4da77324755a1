package io.confirmshipping.usecase.prep;

import java.util.List;

/**
 * The preparation of the units of a SKU.
 *
 * @param types each once
 */
public record PrepDetails(String msku, PrepCategory category, List<PrepType> types) {

    public PrepDetails {
        types = List.copyOf(types);
    }

    /** Returns the details of a SKU for which none were given. */
    public static PrepDetails none(String msku) {
        return new PrepDetails(msku, PrepCategory.NONE, List.of(PrepType.ITEM_NO_PREP));
    }

    /** Returns whether these say no more than if none were given. */
    public boolean isNone() {
        return equals(none(msku));
    }
}
