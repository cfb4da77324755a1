package io.confirmshipping.papers.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;
import java.util.Optional;

/** Code 128 (ISO/IEC 15417): IDs as bars. */
public final class Code128 {

    /** Modules that stay white on each side. */
    public static final int QUIET_ZONE = 10;

    private static final int MAX_LENGTH = 80;

    private Code128() {}

    /** Returns the bars of a text; empty if it is longer than 80 characters, or has some that are not ASCII. */
    public static Optional<Symbol> of(String text) {
        boolean can = !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
        return can
                ? Optional.of(Symbol.of(new Code128Writer()
                        .encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0))))
                : Optional.empty();
    }
}
