package io.confirmshipping.papers.barcode;

import com.google.zxing.common.BitMatrix;
import io.confirmshipping.papers.pdf.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * A barcode without its quiet zone.
 *
 * @param width in modules
 * @param height in modules; 1 for bars, which are drawn as high as there is room
 * @param bars dark modules, joined to rectangles that do not overlap
 */
public record Symbol(int width, int height, List<Rectangle> bars) {

    public Symbol {
        bars = List.copyOf(bars);
    }

    static Symbol of(BitMatrix modules) {
        BitMatrix left = modules.clone();
        List<Rectangle> bars = new ArrayList<>();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (left.get(x, y)) {
                    bars.add(taken(left, x, y));
                }
            }
        }
        return new Symbol(modules.getWidth(), modules.getHeight(), bars);
    }

    /** Takes the dark modules to the right, then the rows below that have them all. */
    private static Rectangle taken(BitMatrix left, int x, int y) {
        int width = 1;
        while (x + width < left.getWidth() && left.get(x + width, y)) {
            width++;
        }
        int height = 1;
        while (y + height < left.getHeight() && isDark(left, x, y + height, width)) {
            height++;
        }
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                left.unset(column, row);
            }
        }
        return new Rectangle(x, y, width, height);
    }

    private static boolean isDark(BitMatrix modules, int x, int y, int width) {
        for (int column = x; column < x + width; column++) {
            if (!modules.get(column, y)) {
                return false;
            }
        }
        return true;
    }
}
