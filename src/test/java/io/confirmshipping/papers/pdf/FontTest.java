package io.confirmshipping.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Widths and codes are those that others have. */
class FontTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @EnumSource(Font.class)
    void characters_are_as_wide_as_in_the_metrics_of_the_standard_fonts(Font font) throws IOException {
        PDType1Font standard = new PDType1Font(Standard14Fonts.getMappedFontName(font.baseFont()));
        for (int code = ' '; code <= 0xFF; code++) {
            String character = new String(new byte[] {(byte) code}, WINDOWS_1252);
            if (WinAnsi.has(character.codePointAt(0)) && code != 0xA0 && code != 0xAD) {
                assertThat(font.width(character, 1000)).as("code %x", code).isEqualTo(standard.getWidth(code));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Font.class)
    void a_text_is_as_wide_as_its_characters(Font font) {
        assertThat(font.width("Box 3", 12)).isEqualTo(2 * font.width("Box 3", 6));
        assertThat(font.width("", 12)).isZero();
    }

    @Test
    void the_codes_are_those_of_windows_1252() {
        for (int code = ' '; code <= 0xFF; code++) {
            String character = new String(new byte[] {(byte) code}, WINDOWS_1252);
            boolean undefined = character.equals("\uFFFD") || Character.isISOControl(character.charAt(0));
            assertThat(WinAnsi.has(character.codePointAt(0)))
                    .as("code %x", code)
                    .isEqualTo(!undefined);
            if (!undefined) {
                assertThat(WinAnsi.encode(character)).as("code %x", code).containsExactly(code);
            }
        }
    }
}
