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

    @Override
    public Sheet sheet() {
        double wide = width * Sheet.MILLIMETRE;
        double high = height * Sheet.MILLIMETRE;
        return new Sheet(wide, high, List.of(new Area(0, 0, wide, high)));
    }
}
