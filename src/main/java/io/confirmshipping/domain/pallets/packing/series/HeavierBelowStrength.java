package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.search.BlockSelection;

/**
 * How strongly {@link BlockSelection} prefers heavier boxes below, in the first pass over all pallets and in later ones, which only look for fewer
 * pallets. So strongly no more pallets are taken: the fewer types there are, the more blocks there are to choose from.
 *
 * @param first the part of its fitness that a block loses on lighter boxes, 0 to 0.5, as is later
 */
record HeavierBelowStrength(double first, double later) {
    private static final int FEW_TYPES = 20;
    private static final int SOME_TYPES = 200;

    /** @param types how many types of boxes there are */
    static HeavierBelowStrength of(int types) {
        if (types <= FEW_TYPES) {
            return new HeavierBelowStrength(0.45, 0.2);
        }
        return new HeavierBelowStrength(types <= SOME_TYPES ? 0.25 : 0.15, 0.15);
    }
}
