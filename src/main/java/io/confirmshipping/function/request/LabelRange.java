package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import java.util.List;
import java.util.Optional;

/**
 * A range of labels: what one document holds.
 *
 * @param start the index of the first label, from 0
 * @param size how many labels; empty for all
 */
public record LabelRange(int start, Optional<Integer> size) {

    /** The most labels in a document, so that it fits into the 6 MB that a function may answer with. */
    public static final int MAX_LABELS = 1_000;

    /**
     * Returns the labels in this range.
     *
     * @throws InvalidInput if it begins after the last, or there are too many for one document
     */
    public <T> List<T> of(List<T> labels) {
        if (start >= labels.size()) {
            throw new InvalidInput(
                    "pageStartIndex",
                    "is %d, but there %s; begin at %d at most"
                            .formatted(
                                    start,
                                    labels.size() == 1 ? "is 1 label" : "are %d labels".formatted(labels.size()),
                                    labels.size() - 1));
        }
        int left = labels.size() - start;
        if (size.isEmpty() && left > MAX_LABELS) {
            throw new InvalidInput(
                    "pageSize",
                    "is missing: there are %d labels, and a document holds at most %d; ask for them page by page with pageSize and pageStartIndex"
                            .formatted(left, MAX_LABELS));
        }
        return labels.subList(start, start + Math.min(left, size.orElse(left)));
    }
}
