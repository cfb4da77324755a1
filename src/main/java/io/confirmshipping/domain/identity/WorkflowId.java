package io.confirmshipping.domain.identity;

import java.util.Optional;

/** Names one workflow: {@code wf} and a UUID, 38 characters. */
public record WorkflowId(String value) {

    private static final PrefixedId FORM = new PrefixedId("wf");

    public static WorkflowId random() {
        return new WorkflowId(FORM.random());
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<WorkflowId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new WorkflowId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
