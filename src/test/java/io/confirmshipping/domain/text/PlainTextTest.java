package io.confirmshipping.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that shows nothing is no text (rules.md#rule-22). */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\u00A0",
                "\u2003 \u3000",
                "\u2028",
                "\u200B",
                "\u200C\u200D",
                "\u2060\uFEFF",
                "\u00AD",
                "\u034F",
                "\u115F\u1160",
                "\u180E",
                "\u2800",
                "\u3164",
                "\uFE0F",
                "\uFFA0",
                "\uDB40\uDC41",
                "\uDB40\uDD00"
            })
    void what_shows_nothing_is_blank(String text) {
        assertThat(PlainText.error(text)).contains(FieldCode.BLANK.of());
        assertThat(PlainText.error(text + "x" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
                "\u2068", "\u2069"
            })
    void the_direction_of_writing_is_never_changed(String mark) {
        assertThat(PlainText.error("MUG" + mark + "RED"))
                .map(Explanation::toString)
                .contains("must not contain U+%04X, which changes the direction of writing; leave it out"
                        .formatted((int) mark.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "\u2010", "\u2027", "\u202F", "\u2065", "\u206A", "\uFFFC", "\u007E", "\u00A1"})
    void their_neighbors_may_be_part_of_a_text(String neighbor) {
        assertThat(PlainText.error("MUG" + neighbor + "RED")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\t", "\u001F", "\u007F", "\u0080", "\u009F", "\uD83D", "\uDCE6", "\uDCE6\uD83D"})
    void control_characters_and_halves_of_characters_are_no_text(String part) {
        assertThat(PlainText.error("MUG" + part + "RED")).contains(FieldCode.CONTROL_CHARACTERS.of());
    }

    @Test
    void the_character_for_lost_bytes_is_refused() {
        assertThat(PlainText.error("caf\uFFFD").orElseThrow().toString()).contains("not UTF-8");
        assertThat(PlainText.error("caf\u00E9")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mugs",
                "\u05DE\u05D5\u05E6\u05E8",
                "\u8336",
                "\uD83D\uDCE6",
                "\uD83D\uDC69\u200D\uD83D\uDD2C"
            })
    void any_writing_is_text(String text) {
        assertThat(PlainText.error(text)).isEmpty();
        assertThat(PlainText.escaped(text)).isEqualTo(text);
    }

    @Test
    void what_no_field_may_have_is_written_by_its_number() {
        assertThat(PlainText.escaped("a\u0000\uD83D\u202E.b")).isEqualTo("a<U+0000><U+D83D><U+202E>.b");
    }
}
