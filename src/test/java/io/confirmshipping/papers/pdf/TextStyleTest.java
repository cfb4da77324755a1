package io.confirmshipping.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStyleTest {
    private static final TextStyle STYLE = TextStyle.monospaced(10);
    private static final double CHARACTER = 6;

    @Test
    void a_text_that_fits_exactly_is_not_cut() {
        assertThat(STYLE.shortened("MUG-BLUE", 8 * CHARACTER)).isEqualTo("MUG-BLUE");
        assertThat(STYLE.shortened("MUG-BLUE", 8 * CHARACTER - 0.1)).isEqualTo("MUG-BL…");
    }

    @Test
    void no_space_stands_before_an_ellipsis() {
        assertThat(STYLE.shortened("MUG BLUE", 5 * CHARACTER)).isEqualTo("MUG…");
    }

    @Test
    void lines_break_at_spaces_and_the_last_is_cut() {
        assertThat(STYLE.wrapped("one two three four", 8 * CHARACTER, 2)).isEqualTo(List.of("one two", "three f…"));
        assertThat(STYLE.wrapped("one two", 8 * CHARACTER, 2)).isEqualTo(List.of("one two"));
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(STYLE.wrapped("ABCDEFGHIJ", 4 * CHARACTER, 3)).isEqualTo(List.of("ABCD", "EFGH", "IJ"));
    }

    @Test
    void a_text_is_set_smaller_before_it_is_cut() {
        assertThat(STYLE.toFit("MUG-BLUE", 4 * CHARACTER, 4).size()).isEqualTo(5);
        assertThat(STYLE.toFit("MUG-BLUE", 4 * CHARACTER, 6).size()).isEqualTo(6);
        assertThat(STYLE.toFit("MUG-BLUE", 8 * CHARACTER, 4)).isEqualTo(STYLE);
    }

    /** A size that fits exactly is rounded, so that the text may seem a little too wide. */
    @Test
    void a_text_that_was_made_to_fit_is_not_cut() {
        Seeds.forEach(1_000, seed -> {
            Random random = new Random(seed);
            String text = random.ints(18, 'A', 'Z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            TextStyle fitted = TextStyle.regular(9).toFit(text, 108, 1);

            assertThat(fitted.shortened(text, 108)).isEqualTo(text);
        });
    }
}
