package io.confirmshipping.usecase.preview;

import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.usecase.Change;
import java.util.function.Function;

/** Keeps previews. */
public interface ContentPreviewWriter {

    /**
     * Keeps a preview of an edit in the place of the oldest if there are many, and does not make the edit.
     *
     * @param edit is decided, and not written
     * @param preview returns the preview of what it would come to
     */
    Change<ContentPreview> keep(Change<QuantityEditResult> edit, Function<QuantityEditResult, ContentPreview> preview);
}
