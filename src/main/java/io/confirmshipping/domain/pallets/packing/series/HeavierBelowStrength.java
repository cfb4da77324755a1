package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.search.BlockSelection;

/**
 * How strongly {@link BlockSelection} prefers heavier boxes below, in the first pass over all pallets and in later ones, which only look for fewer
 * pallets. So strongly no more pallets are taken: the fewer types there are, and the more boxes are alike, the more blocks there are to choose from.
 *
 * @param first the part of its fitness that a block loses on lighter boxes, 0 to 0.5, as is later
 */
record HeavierBelowStrength(double first, double later) {
    private static final int FEW_TYPES = 20;
    private static final int SOME_TYPES = 200;

    /** With fewer boxes of a type than this on average, hardly two are alike. */
    private static final double ALIKE = 1.25;

    /**
     * @param types how many types of boxes there are
     * @param boxes how many boxes there are of all types together
     */
    static HeavierBelowStrength of(int types, int boxes) {
        if (types <= FEW_TYPES || types <= SOME_TYPES && boxes >= ALIKE * types) {
            return new HeavierBelowStrength(0.45, 0.2);
        }
        return new HeavierBelowStrength(types <= SOME_TYPES ? 0.25 : 0.15, 0.15);
    }
}
