package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The promise of a partial packing: the value that it reaches when it is completed greedily. It remembers what the packings with another block
 * promise, so that a wider beam, which meets many of them again, completes none twice.
 */
final class Promise {
    private final double value;
    private final Map<Block, Promise> next = new IdentityHashMap<>(2);

    Promise(double value) {
        this.value = value;
    }

    double value() {
        return value;
    }

    /**
     * Returns what the packing promises with another block in its next space.
     *
     * @param completed the value that it reaches then, asked for only the first time
     */
    Promise with(Block block, DoubleSupplier completed) {
        Promise known = next.get(block);
        if (known == null) {
            known = new Promise(completed.getAsDouble());
            next.put(block, known);
        }
        return known;
    }
}
