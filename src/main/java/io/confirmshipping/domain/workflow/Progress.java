package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.Explanation;
import java.util.Optional;

/**
 * The progress of a workflow.
 *
 * @param waitsFor the next step; empty once the workflow is finished
 */
public record Progress(Step step, Optional<NextStep> waitsFor) {

    static Progress at(Step step, NextStep.Kind what, Explanation detail) {
        return new Progress(step, Optional.of(new NextStep(what, detail)));
    }

    static Progress ended(Step step) {
        return new Progress(step, Optional.empty());
    }
}
