package io.confirmshipping.domain.pallets.packing;

/** One way to fill a pallet, and how many pallets are filled so. */
record Pattern(Packing packing, int pallets) {

    /** As many pallets as there are boxes for. */
    static Pattern repeated(Packing packing, int[] left) {
        int[] after = packing.left();
        int pallets = Integer.MAX_VALUE;
        for (int kind = 0; kind < left.length; kind++) {
            int onEach = left[kind] - after[kind];
            if (onEach > 0) {
                pallets = Math.min(pallets, left[kind] / onEach);
            }
        }
        return new Pattern(packing, pallets);
    }

    /** What remains of boxes from which these pallets were filled. */
    int[] takenFrom(int[] left) {
        int[] after = packing.left();
        for (int kind = 0; kind < left.length; kind++) {
            after[kind] = left[kind] - pallets * (left[kind] - after[kind]);
        }
        return after;
    }
}
