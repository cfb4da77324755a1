package io.confirmshipping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused command answered. */
public final class Refusals {
    private Refusals() {}

    /** Runs a command that must be refused with this code. */
    public static Refusal refused(RefusalCode code, ThrowingCallable command) {
        CommandRefused refused = catchThrowableOfType(CommandRefused.class, command);
        assertThat(refused).as("must be refused with " + code).isNotNull();
        assertThat(refused.refusal().code()).isEqualTo(code);
        assertThat(refused.refusal().detail()).isNotBlank();
        return refused.refusal();
    }
}
