package io.confirmshipping.domain.pallets.packing;

import java.util.List;

/**
 * The rules for filling a pallet.
 *
 * @param support how much of a box's bottom must rest on the pallet or on other boxes, in percent; 0 if it may float
 */
record Task(Pallet pallet, List<BoxKind> kinds, int support) {

    boolean isSupported() {
        return support > 0;
    }
}
