package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.CodePoints;
import io.confirmshipping.domain.text.NameText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The name that a seller gives a workflow: 1 to 40 characters, trimmed. Source: rules.md#rule-15. */
public record WorkflowName(String value) {

    /** The maximum length, counted as Unicode code points. */
    public static final int MAX_LENGTH = 40;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** @throws InvalidInput if it is blank or too long */
    public WorkflowName {
        value = NameText.trimmed(value);
        FieldErrors.throwIfAny(errors(value));
    }

    /**
     * Returns the name of a workflow until the seller gives it another, for example {@code Workflow of 2026-11-22 10:14}.
     *
     * @param zone of the place that the boxes ship from
     */
    public static WorkflowName byDefault(Instant createdAt, ZoneId zone) {
        return new WorkflowName("Workflow of " + MINUTE.format(createdAt.atZone(zone)));
    }

    /** Returns the errors of this text as a name; empty if it is a valid name. */
    public static List<FieldError> errors(String text) {
        String trimmed = NameText.trimmed(text);
        int length = CodePoints.count(trimmed);
        return length < 1 || length > MAX_LENGTH
                ? List.of(new FieldError(Position.of(CommandPart.NAME), FieldCode.NAME_LENGTH.of(MAX_LENGTH, length)))
                : List.of();
    }
}
