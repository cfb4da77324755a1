package io.confirmshipping.domain.pallets.packing.problem;

import java.util.List;

/**
 * A container loading problem without the quantities of boxes: a pallet, the types of boxes, and the support they need.
 *
 * @param types the types of boxes; a type's number is its position in this list
 * @param support the part of a box's bottom that must rest on the pallet or on other boxes, in percent; 0 if boxes may
 *     float
 */
public record PackingProblem(Pallet pallet, List<BoxType> types, int support) {

    /** Returns whether boxes must rest on something. */
    public boolean isSupported() {
        return support > 0;
    }
}
