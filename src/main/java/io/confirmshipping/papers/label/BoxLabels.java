package io.confirmshipping.papers.label;

import java.util.Optional;

/**
 * The labels of one box, which lie side by side.
 *
 * @param carrier empty for a box that no partnered carrier takes
 */
public record BoxLabels(BoxLabel box, Optional<CarrierLabel> carrier) {

    /** Creates the labels of a box that no partnered carrier takes. */
    public static BoxLabels of(BoxLabel box) {
        return new BoxLabels(box, Optional.empty());
    }
}
