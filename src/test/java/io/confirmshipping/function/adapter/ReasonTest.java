package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reason in the log names the fields as messages have them, and no word of a sender. */
class ReasonTest {

    @Test
    void a_part_is_named_as_the_field_of_the_message() {
        assertThat(Reason.of(new InvalidInput(Position.of(CommandPart.REPORTED_AT), FieldCode.MISSING.of())))
                .contains("at is missing");
    }

    @Test
    void an_unknown_field_is_told_by_the_place_where_it_is() {
        assertThat(of(FieldError.unknown("Smith"))).isEqualTo("1 unknown field at the top");
        assertThat(of(
                        new FieldError("type", FieldCode.MISSING.of()),
                        FieldError.unknown("items[0].Smith"),
                        FieldError.unknown("Smith"),
                        FieldError.unknown("items[0].Jones")))
                .isEqualTo("type is missing; 2 unknown fields in items[0]; 1 unknown field at the top");
    }

    private static String of(FieldError... errors) {
        return Reason.of(new InvalidInput(List.of(errors))).orElseThrow();
    }
}
