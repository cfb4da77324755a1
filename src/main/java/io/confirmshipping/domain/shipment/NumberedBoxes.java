package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.contents.BoxGroup;
import java.util.stream.IntStream;

/**
 * Equal boxes of a shipment whose numbers follow each other.
 *
 * @param first number, from 1
 */
public record NumberedBoxes(int first, BoxGroup group) {

    /** The number after the last. */
    int end() {
        return first + group.quantity();
    }

    public IntStream numbers() {
        return IntStream.range(first, end());
    }
}
