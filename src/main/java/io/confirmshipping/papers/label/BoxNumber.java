package io.confirmshipping.papers.label;

import io.confirmshipping.domain.identity.BoxId;

/** The number of a box, in words. */
final class BoxNumber {

    private BoxNumber() {}

    /** Returns for example {@code Box 3 of 8}, or {@code Box 9} if a shipment that had more boxes has 8 left. */
    static String of(BoxId box, int boxCount) {
        return box.number() <= boxCount
                ? "Box %d of %d".formatted(box.number(), boxCount)
                : "Box %d".formatted(box.number());
    }
}
