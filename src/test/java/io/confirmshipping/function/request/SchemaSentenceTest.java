package io.confirmshipping.function.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.function.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sender is told what a field must be, and what it is; the log is told the first only. */
class SchemaSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0       | must be at least 1, not 0",
                "51      | must be at most 50, not 51",
                "2.50    | must be a whole number, not 2.50",
                "\"ten\" | must be a whole number, not \"ten\"",
                "null    | must be a whole number, not null",
                "[1]     | must be a whole number, not a list",
                "{}      | must be a whole number, not an object"
            })
    void a_wrong_value_is_named(String value, String message) {
        assertThat(errors("pageSize", value))
                .extracting(FieldError::messageToSender)
                .containsExactly(message);
    }

    @Test
    void a_long_text_is_counted_and_a_long_value_shortened() {
        assertThat(errors("name", "\"" + "雪".repeat(101) + "\""))
                .extracting(FieldError::messageToSender)
                .containsExactly("must have at most 100 characters, not 101");
        assertThat(errors("shipDateFrom", "\"" + "x".repeat(100) + "\""))
                .extracting(FieldError::messageToSender)
                .containsExactly("must be a date such as 2026-12-01, not \"" + "x".repeat(39) + "…");
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 37, 38, 39, 40, 60})
    void characters_of_two_units_are_not_cut_in_half(int count) {
        assertThat(errors("shipDateFrom", "\"" + "😀".repeat(count) + "\""))
                .extracting(FieldError::messageToSender)
                .containsExactly("must be a date such as 2026-12-01, not \"" + "😀".repeat(Math.min(count, 39))
                        + (count <= 38 ? "\"" : "…"));
    }

    @Test
    void the_log_does_not_get_the_value() {
        assertThat(errors("shipDateFrom", "\"+1 206-555-0100\""))
                .extracting(FieldError::message)
                .containsExactly("must be a date such as 2026-12-01");
    }

    private static List<FieldError> errors(String field, String value) {
        ObjectNode query = Json.object();
        query.set(field, Json.parse(value));
        return RequestSchemas.LIST_WORKFLOWS.errors(query);
    }
}
