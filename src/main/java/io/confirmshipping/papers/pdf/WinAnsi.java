package io.confirmshipping.papers.pdf;

/**
 * The encoding of the standard fonts, Windows code page 1252. Written by hand, because a native executable carries this
 * charset only if it is told to.
 */
public final class WinAnsi {

    private static final int NONE = -1;

    /** The characters 0x80 to 0x9F; a space where there is none. */
    private static final String HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private WinAnsi() {}

    /** Returns whether the fonts have this character. */
    public static boolean has(int codePoint) {
        return code(codePoint) != NONE;
    }

    /** Returns the codes of a text. What the fonts do not have is left out; callers replace it before. */
    static byte[] encode(String text) {
        int[] codes = text.codePoints()
                .map(WinAnsi::code)
                .filter(code -> code != NONE)
                .toArray();
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return bytes;
    }

    private static int code(int codePoint) {
        boolean same = codePoint >= ' ' && codePoint <= '~' || codePoint >= 0xA0 && codePoint <= 0xFF;
        if (same) {
            return codePoint;
        }
        int high = codePoint < 0xA0 ? NONE : HIGH.indexOf(codePoint);
        return high == NONE ? NONE : 0x80 + high;
    }
}
