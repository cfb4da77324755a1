package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;
import java.util.List;

/** A label, as it can be drawn in an area of any size that a sheet has. */
@FunctionalInterface
interface LabelFace {

    /** Areas that are lower than this have the wide design, in points. */
    double MIN_TALL = 360;

    /** Returns the parts of the label, in an area whose corner is 0, 0. */
    List<LabelPart> parts(Area area);

    static boolean isTall(Area area) {
        return area.height() >= MIN_TALL;
    }
}
