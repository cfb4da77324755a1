package io.confirmshipping.function.paper;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;
import java.util.Optional;

/**
 * The range of labels or boxes that one document holds.
 *
 * @param start the index of the first, from 0
 * @param size how many; empty for all
 * @param startName the name that the sender gives the start
 * @param sizeName the name that the sender gives the size
 */
public record PaperRange(int start, Optional<Integer> size, String startName, String sizeName) {

    static final String SIZE = "pageSize";
    static final String START = "pageStartIndex";

    /** The most labels in a document: with 28 SKUs in a box and its carrier label, they fit into the 6 MB that a function may answer with. */
    public static final int MAX_LABELS = 500;

    /** The most labels of units in a document: each on a page of its own, they fit as well. */
    public static final int MAX_ITEM_LABELS = 10_000;

    /** Creates a range with the names that our own front door has. */
    public PaperRange(int start, Optional<Integer> size) {
        this(start, size, START, SIZE);
    }

    /**
     * Returns those in this range.
     *
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    public <T> List<T> of(List<T> all) {
        return all.subList(start, start + count(all.size(), MAX_LABELS));
    }

    /**
     * Returns how many of all are in this range.
     *
     * @param max the most in one document
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    int count(int total, int max) {
        if (start >= total) {
            throw new InvalidInput(startName, FieldCode.BEGINS_AFTER_LAST.of(start, total, total - 1));
        }
        int left = total - start;
        if (size.isEmpty() && left > max) {
            throw new InvalidInput(sizeName, FieldCode.NO_PAGE_SIZE.of(left, max, sizeName, startName));
        }
        int count = Math.min(left, size.orElse(left));
        if (count > max) {
            throw new InvalidInput(sizeName, FieldCode.PAGE_TOO_LARGE.of(size.orElse(left), max));
        }
        return count;
    }
}
