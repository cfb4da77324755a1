package io.confirmshipping.domain.pallets.packing.problem;

import java.util.List;

/**
 * What is to be packed on what, and how: a container loading problem, but for how many boxes there are.
 *
 * @param types of boxes; a type's number is its position among them
 * @param support how much of a box's bottom must rest on the pallet or on other boxes, in percent; 0 if it may float
 */
public record PackingProblem(Pallet pallet, List<BoxType> types, int support) {

    /** Whether boxes must rest on something. */
    public boolean isSupported() {
        return support > 0;
    }
}
