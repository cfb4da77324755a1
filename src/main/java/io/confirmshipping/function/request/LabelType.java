package io.confirmshipping.function.request;

import java.util.Locale;

/** The labels that a seller can ask for. */
public enum LabelType {
    /** Box labels, with the label of a partnered parcel carrier beside each. */
    BOX,
    /** Labels of a partnered parcel carrier alone. */
    CARRIER,
    /** Pallet labels, four of each. */
    PALLET;

    /** Returns the type with this name in a query, which is one of those. */
    static LabelType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
