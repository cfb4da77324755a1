package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.search.Deadline;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long packing may take, of one load or of all that are packed for one answer, before it ends with the best found so
 * far. The last resort, for a machine that is far
 * too slow or busy: what it cuts short may be packed otherwise the next time, so it is far beyond what the work takes.
 *
 * @param ticker nanoseconds since any one moment, and never less than before
 */
public record TimeLimit(Duration most, LongSupplier ticker) {

    /** From now on. */
    public Deadline start() {
        long start = ticker.getAsLong();
        return () -> ticker.getAsLong() - start >= most.toNanos();
    }
}
