package io.confirmshipping.dynamodb.list;

import io.confirmshipping.dynamodb.item.UnreadableItem;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Reads items for a list. A damaged item is logged and left out, and does not hide the others. */
public final class LenientRead {

    private static final Logger LOG = Logger.getLogger(LenientRead.class);

    private LenientRead() {}

    /** Returns what is read; empty if the item is damaged. */
    public static <T> Optional<T> read(Supplier<T> item) {
        try {
            return Optional.of(item.get());
        } catch (UnreadableItem damaged) {
            leftOut(damaged);
            return Optional.empty();
        }
    }

    /** Logs that something is not shown, and nothing of what was in it. */
    public static void leftOut(RuntimeException reason) {
        LOG.errorf("Left out of a list: %s", reason.getMessage());
    }
}
