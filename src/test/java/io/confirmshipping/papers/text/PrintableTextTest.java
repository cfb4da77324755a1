package io.confirmshipping.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.papers.pdf.WinAnsi;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    private static final int BLOCK = 0x1000;

    @ParameterizedTest
    @CsvSource({
        "Fall restock, Fall restock",
        "Café Łódź – Škoda, Café Lódz – Škoda",
        "秋季补货 Fall restock, Fall restock",
        "Fall 🍁 restock, Fall restock",
        "ＦＢＡ　２０２６, FBA 2026",
        "ﬁnal № 3, final No 3",
        "2026年11月, 202611"
    })
    void what_the_fonts_have_stays(String name, String shown) {
        assertThat(PrintableText.of(name)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"秋季补货", "осень", "🍁🍁", "—", "", "秋-季"})
    void a_name_of_which_nothing_can_be_read_is_left_out(String name) {
        assertThat(PrintableText.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MUG-01, MUG-01", "红茶-01, …-01", "MUG-红-01, MUG-…-01", "Ünïcode, Ünïcode"})
    void an_identifier_says_where_something_is_missing(String sku, String shown) {
        assertThat(PrintableText.identifier(sku)).contains(shown);
    }

    @Test
    void an_identifier_of_which_nothing_can_be_read_is_left_out() {
        assertThat(PrintableText.identifier("红茶")).isEmpty();
    }

    /** Every code point there is. */
    @Test
    void nothing_is_ever_shown_that_the_fonts_do_not_have() {
        for (int block = 0; block <= Character.MAX_CODE_POINT; block += BLOCK) {
            String text = IntStream.range(block, block + BLOCK)
                    .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                    .collect(() -> new StringBuilder("a"), StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PrintableText.of(text).orElseThrow().codePoints().filter(codePoint -> !WinAnsi.has(codePoint)))
                    .as("from %x", block)
                    .isEmpty();
        }
    }
}
