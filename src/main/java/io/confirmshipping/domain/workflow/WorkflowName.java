package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.InvalidInput;

/** What a seller calls a workflow: 1 to 40 characters, trimmed. Source: design, rule 15. */
public record WorkflowName(String value) {

    /** The most characters, counted as Unicode code points. */
    public static final int LONGEST = 40;

    /** @throws InvalidInput if it is blank or too long */
    public WorkflowName {
        value = value.strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > LONGEST) {
            throw new InvalidInput("name", "must have 1 to %d characters".formatted(LONGEST));
        }
    }
}
