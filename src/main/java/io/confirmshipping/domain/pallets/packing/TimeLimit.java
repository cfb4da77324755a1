package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.search.Deadline;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that the packing for one answer may take, however many loads it packs.
 *
 * <p>This is a safeguard for a machine that is far too slow or busy. A packing that it cuts short may differ the next
 * time, so set it far above the time that the work takes.
 *
 * @param max the longest time
 * @param ticker returns nanoseconds since a fixed moment, never less than before
 */
public record TimeLimit(Duration max, LongSupplier ticker) {

    /** Returns the deadline of an answer that begins now. */
    public Deadline start() {
        long start = ticker.getAsLong();
        return () -> ticker.getAsLong() - start >= max.toNanos();
    }
}
