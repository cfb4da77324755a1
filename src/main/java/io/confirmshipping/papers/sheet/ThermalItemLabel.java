package io.confirmshipping.papers.sheet;

import io.confirmshipping.papers.pdf.Area;
import java.util.List;

/**
 * One label from a roll.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
public record ThermalItemLabel(double width, double height) implements ItemSheet {

    private static final double MILLIMETRE = 72 / 25.4;

    @Override
    public Sheet sheet() {
        double wide = width * MILLIMETRE;
        double high = height * MILLIMETRE;
        return new Sheet(wide, high, List.of(new Area(0, 0, wide, high)));
    }
}
