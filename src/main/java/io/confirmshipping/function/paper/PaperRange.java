package io.confirmshipping.function.paper;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.text.CountText;
import java.util.List;
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

    /**
     * Returns those in this range.
     *
     * @param what each of them is, for example {@code label}
     * @param plural of it
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    public <T> List<T> of(List<T> all, String what, String plural) {
        if (start >= all.size()) {
            throw new InvalidInput(
                    "pageStartIndex",
                    "is %d, but there %s %s; begin at %d at most"
                            .formatted(
                                    start,
                                    all.size() == 1 ? "is" : "are",
                                    CountText.of(all.size(), what, plural),
                                    all.size() - 1));
        }
        int left = all.size() - start;
        if (size.isEmpty() && left > MAX) {
            throw new InvalidInput(
                    "pageSize",
                    "is missing: there are %s, and a document holds at most %d; ask for them page by page with pageSize and pageStartIndex"
                            .formatted(CountText.of(left, what, plural), MAX));
        }
        int count = Math.min(left, size.orElse(left));
        if (count > MAX) {
            throw new InvalidInput(
                    "pageSize",
                    "is %d, but a document holds at most %d %s; ask for fewer"
                            .formatted(size.orElse(left), MAX, plural));
        }
        return all.subList(start, start + count);
    }
}
