package io.confirmshipping.function.paper;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.text.CountText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The range of labels or boxes that one document holds.
 *
 * @param start the index of the first, from 0
 * @param size how many; empty for all
 */
public record PaperRange(int start, Optional<Integer> size) {

    /** The most labels in a document: with 28 SKUs in a box and its carrier label, they fit into the 6 MB that a function may answer with. */
    public static final int MAX = 500;

    /** The most labels of units in a document: each on a page of its own, they fit as well. */
    public static final int MAX_ITEMS = 10_000;

    /**
     * Returns those in this range.
     *
     * @param what each of them is, for example {@code label}
     * @param plural of it
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    public <T> List<T> of(List<T> all, String what, String plural) {
        return all.subList(start, start + count(all.size(), MAX, what, plural));
    }

    /**
     * Returns how many of so many are in this range.
     *
     * @param max the most in one document
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    int count(int total, int max, String what, String plural) {
        if (start >= total) {
            throw new InvalidInput(
                    "pageStartIndex",
                    "is %d, but there %s %s; begin at %d at most"
                            .formatted(start, total == 1 ? "is" : "are", CountText.of(total, what, plural), total - 1));
        }
        int left = total - start;
        if (size.isEmpty() && left > max) {
            throw new InvalidInput(
                    "pageSize",
                    String.format(
                            Locale.ROOT,
                            "is missing: there are %s, and a document holds at most %,d; ask for them page by page with pageSize and pageStartIndex",
                            CountText.of(left, what, plural),
                            max));
        }
        int count = Math.min(left, size.orElse(left));
        if (count > max) {
            throw new InvalidInput(
                    "pageSize",
                    String.format(
                            Locale.ROOT,
                            "is %d, but a document holds at most %,d %s; ask for fewer",
                            size.orElse(left),
                            max,
                            plural));
        }
        return count;
    }
}
