package io.confirmshipping.domain.workflow;

import java.util.Optional;

/**
 * How far a workflow has come.
 *
 * @param waitsFor what has to happen next; empty once it is over
 */
public record Progress(Step step, Optional<Awaited> waitsFor) {

    static Progress at(Step step, Awaited.What what, String detail) {
        return new Progress(step, Optional.of(new Awaited(what, detail)));
    }

    static Progress ended(Step step) {
        return new Progress(step, Optional.empty());
    }
}
