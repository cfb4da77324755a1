package io.confirmshipping.dynamodb.list;

import io.confirmshipping.dynamodb.item.UnreadableItem;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Reads items for a list. A damaged item is logged and left out, and does not hide the others. */
public final class LenientRead {

    private static final Logger LOG = Logger.getLogger(LenientRead.class);

    private LenientRead() {}

    /** Returns the item; empty if it is damaged. */
    public static <T> Optional<T> read(Supplier<T> item) {
        try {
            return Optional.of(item.get());
        } catch (UnreadableItem damaged) {
            leftOut(damaged);
            return Optional.empty();
        }
    }

    /** Logs that an item is left out, without its content. */
    public static void leftOut(RuntimeException reason) {
        LOG.errorf("Left out of a list: %s", reason.getMessage());
    }
}
