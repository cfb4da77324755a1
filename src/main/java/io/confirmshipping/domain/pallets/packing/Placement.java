package io.confirmshipping.domain.pallets.packing;

/** Where a box of a kind lies and how, in steps of {@link Grain#INCH}. */
record Placement(int kind, int x, int y, int z, Turn turn) {

    PlacedBox of(int boxIndex) {
        return new PlacedBox(
                boxIndex,
                Grain.INCH.measure(x),
                Grain.INCH.measure(y),
                Grain.INCH.measure(z),
                Grain.INCH.measure(turn.length()),
                Grain.INCH.measure(turn.width()),
                Grain.INCH.measure(turn.height()));
    }
}
