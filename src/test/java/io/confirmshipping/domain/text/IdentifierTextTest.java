package io.confirmshipping.domain.text;

import static io.confirmshipping.domain.text.IdentifierText.SKU;
import static io.confirmshipping.domain.text.IdentifierText.normalized;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two SKUs that look the same are the same (rules.md#rule-22). */
class IdentifierTextTest {

    @ParameterizedTest
    @ValueSource(strings = {" MUG", "MUG ", "\tMUG\n", "\u00A0MUG\u3000", "\uFEFFMUG", "MUG\u200B", "\u2060MUG"})
    void space_around_is_no_part_of_it(String text) {
        assertThat(normalized(text)).isEqualTo("MUG");
    }

    @Test
    void one_text_in_two_normal_forms_is_one() {
        assertThat(normalized("cafe\u0301")).isEqualTo(normalized("caf\u00E9"));
        assertThat(normalized("\u212B")).isEqualTo("\u00C5");
        assertThat(normalized("\u1112\u1161\u11AB")).isEqualTo("\uD55C");
        assertThat(normalized("\uFF2D"))
                .as("another character, which looks different")
                .isNotEqualTo("M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0", "\u2003", "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\uFE0F", "\u3164", "\u2800"
            })
    void nothing_in_it_is_hidden(String hidden) {
        assertThat(SKU.error("MUG" + hidden + "RED"))
                .map(Explanation::toString)
                .contains("must not contain U+%04X, which cannot be seen; leave it out, or write a plain space"
                        .formatted((int) hidden.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "MUG RED", "MUG-RED_1/2#(a)", "\u8336", "\uD83D\uDCE6"})
    void what_can_be_seen_and_plain_spaces_are_right(String text) {
        assertThat(SKU.error(text)).isEmpty();
    }

    @Test
    void its_characters_are_counted_as_unicode_composes_them() {
        assertThat(SKU.error("x".repeat(40))).isEmpty();
        assertThat(SKU.error("x".repeat(41))).isPresent();
        assertThat(SKU.error("e\u0301".repeat(40))).isEmpty();
        assertThat(SKU.error("\uFB2C".repeat(13))).as("three characters each").isEmpty();
        assertThat(SKU.error("\uFB2C".repeat(14))).isPresent();
    }
}
