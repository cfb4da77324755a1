package io.confirmshipping.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone number has digits (rules.md#rule-22). */
class TelephoneTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5550100",
                "555-0100",
                "206-555-0100",
                "+1 (206) 555-0100",
                "1.206.555.0100",
                " 2065550100 ",
                "206 555 0100 x12",
                "206 555 0100 ext. 12",
                "206-555-0100#12",
                "206 555 0100 Ext. 12",
                "206 555 0100 EXT 12",
                "2065550100X12",
                "5550100 x1"
            })
    void digits_may_be_grouped_and_have_an_extension(String text) {
        assertThat(TelephoneText.error(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "555010",
                "555-010-",
                "555010 x1",
                "555010 ext. 7",
                "55 x5550100",
                "x5550100",
                "5550100 x",
                "5550100 x1 x2",
                "call me",
                "---",
                "+",
                "0",
                "1-800-FLOWERS",
                "2065550100 or 2065550101",
                "\u0662\u0660\u0666\u0665\u0665\u0665\u0660\u0661\u0660\u0660",
                "206\u2011555\u20110100"
            })
    void anything_else_is_no_number(String text) {
        assertThat(TelephoneText.error(text))
                .map(Explanation::toString)
                .contains(
                        "must be a telephone number of at least 7 digits, without its extension, for example +1 206-555-0100");
    }
}
