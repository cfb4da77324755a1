package io.confirmshipping.function.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that others wrote is bounded, and its bytes are UTF-8 (rules.md#rule-23). */
class ReceivedJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e101",
                "1e-101",
                "0e999",
                "-1e999999999",
                "1e-999999999",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "0.0e-2147483648",
                "1e99999999999999999999",
                "12345678901234567890e2147483640"
            })
    void a_number_with_an_absurd_exponent_is_read_at_once_as_one_that_no_field_takes(String number) {
        JsonNode read =
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ReceivedJson.read("{\"a\":[" + number + "]}")
                        .at("/a/0"));
        assertThat(read.decimalValue()).isEqualTo(BoundedNumbers.BEYOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100", "1e-100", "24.40", "-0.0", "0e99"})
    void any_other_number_is_read_as_it_is(String number) {
        assertThat(ReceivedJson.read(number).decimalValue()).isEqualTo(new BigDecimal(number));
    }

    @Test
    void a_number_may_be_written_with_a_thousand_characters() {
        assertThat(ReceivedJson.read("1".repeat(1_000)).isBigInteger()).isTrue();
        assertThatThrownBy(() -> ReceivedJson.read("1".repeat(1_001)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("a number or a name that is too long");
        assertThatThrownBy(() -> ReceivedJson.read("{\"a\":1." + "0".repeat(1_001) + "}"))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "636166e9, 4, E9",
        "ff, 1, FF",
        "7bc0807d, 2, C0",
        "22eda08022, 2, ED",
        "22e282, 2, E2",
        "22f490808022, 2, F4",
    })
    void bytes_that_are_not_utf_8_are_refused(String hex, int place, String wrong) {
        assertThatThrownBy(() -> ReceivedJson.text(HexFormat.of().parseHex(hex)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("byte %d is %s", place, wrong);
    }

    @Test
    void utf_8_is_read_as_it_is() {
        String text = "caf\u00e9 \u8336 \ud83d\udce6";
        assertThat(ReceivedJson.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_is_left_out_and_nothing_is_missing() {
        assertThat(ReceivedJson.read("\uFEFF{}").isObject()).isTrue();
        assertThat(ReceivedJson.read("").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":[0,{\"b\":1,\"b\":1}]} | a[1].b",
                "{\"a\": | ''",
                "{} {} | ''",
            })
    void broken_json_is_refused_with_the_field_that_is_wrong(String text, String field) {
        assertThatThrownBy(() -> ReceivedJson.read(text))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .isEqualTo(List.of(field)));
    }
}
