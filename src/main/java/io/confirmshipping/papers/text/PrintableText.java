package io.confirmshipping.papers.text;

import io.confirmshipping.papers.pdf.WinAnsi;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The part of a text that the fonts can show. Source: papers.md#names. */
public final class PrintableText {

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '−', "-"));

    private PrintableText() {}

    /** Returns a name without what cannot be shown; empty if no letter and no digit is left. */
    public static Optional<String> of(String name) {
        String shown = shown(name, "").replaceAll("\\s+", " ").strip();
        return shown.chars().anyMatch(Character::isLetterOrDigit) ? Optional.of(shown) : Optional.empty();
    }

    /** Returns an identifier with an ellipsis for what cannot be shown; empty if no letter and no digit is left. */
    public static Optional<String> identifier(String identifier) {
        String shown = shown(identifier, "…").replaceAll("…+", "…");
        return shown.chars().anyMatch(Character::isLetterOrDigit) ? Optional.of(shown) : Optional.empty();
    }

    /** Returns an identifier that can be shown whole; empty if anything of it cannot. */
    public static Optional<String> whole(String identifier) {
        return identifier(identifier).filter(shown -> shown.indexOf('…') < 0);
    }

    private static String shown(String text, String otherwise) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(codePoint -> shown.append(shown(codePoint, otherwise)));
        return shown.toString();
    }

    private static String shown(int codePoint, String otherwise) {
        if (WinAnsi.has(codePoint)) {
            return Character.toString(codePoint);
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder();
        parts.codePoints().filter(WinAnsi::has).forEach(kept::appendCodePoint);
        String plain = PLAIN.getOrDefault(codePoint, kept.toString());
        return plain.isEmpty() ? otherwise : plain;
    }
}
