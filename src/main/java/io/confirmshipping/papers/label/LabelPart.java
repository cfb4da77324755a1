package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Drawing;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of a label.
 *
 * @param shared parts whose value here is equal are drawn alike, and written into a document once; empty for what is drawn
 *     on one label only
 */
record LabelPart(Optional<Object> shared, Consumer<Drawing> drawn) {

    static LabelPart own(Consumer<Drawing> drawn) {
        return new LabelPart(Optional.empty(), drawn);
    }

    static LabelPart shared(Object by, Consumer<Drawing> drawn) {
        return new LabelPart(Optional.of(by), drawn);
    }
}
