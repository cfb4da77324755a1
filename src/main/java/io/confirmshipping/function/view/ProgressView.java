package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.workflow.Progress;

/** The JSON of a workflow's progress. */
final class ProgressView {

    private ProgressView() {}

    static void into(ObjectNode view, Progress progress) {
        view.put("step", progress.step().name());
        progress.waitsFor()
                .ifPresent(awaited -> ExplanationView.into(
                        view.putObject("waitsFor")
                                .put("what", awaited.what().name())
                                .put("from", awaited.what().from().name()),
                        "detail",
                        awaited.detail()));
    }
}
