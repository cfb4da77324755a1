package io.confirmshipping.papers.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import java.util.Map;
import java.util.Optional;

/** Data Matrix (ISO/IEC 16022): a longer text in a square. */
public final class DataMatrix {

    /** Modules that stay white on each side. The standard asks for 1. */
    public static final int QUIET_ZONE = 2;

    private DataMatrix() {}

    /** Returns the square of a text; empty if it has more than this many modules a side, or does not fit into any. */
    public static Optional<Symbol> of(String text, int maxModules) {
        try {
            Symbol symbol = Symbol.of(new DataMatrixWriter()
                    .encode(
                            text,
                            BarcodeFormat.DATA_MATRIX,
                            0,
                            0,
                            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE)));
            return symbol.width() <= maxModules ? Optional.of(symbol) : Optional.empty();
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }
}
