package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;

/**
 * The place of each part of a box label.
 *
 * @param text the size of addresses, in points
 */
record BoxLabelLayout(Area header, Area addresses, Area boxId, Area contents, Area shipment, Area footer, double text) {

    static BoxLabelLayout of(Area area) {
        Area inner = area.inset(10, 8);
        return LabelFace.isTall(area) ? tall(inner) : wide(inner);
    }

    /** Everything one below the other; what is left over is for the barcode of the box. */
    private static BoxLabelLayout tall(Area inner) {
        double spare = inner.height() - 362;
        Area header = inner.top(44);
        Area addresses = inner.below(50).top(68 + spare * 0.1);
        Area footer = inner.below(inner.height() - 18);
        Area shipment = inner.below(inner.height() - 76).top(46);
        double contentsHeight = 68 + spare * 0.25;
        Area contents = inner.below(inner.height() - 88 - contentsHeight).top(contentsHeight);
        double boxTop = addresses.bottom() - inner.y() + 12;
        Area boxId = inner.below(boxTop).top(contents.y() - 12 - addresses.bottom() - 12);
        return new BoxLabelLayout(header, addresses, boxId, contents, shipment, footer, 8 + spare / 54 * 0.8);
    }

    /** Contents and shipment side by side. */
    private static BoxLabelLayout wide(Area inner) {
        double spare = inner.height() - 200;
        Area header = inner.top(23);
        Area addresses = inner.below(28).top(51 + spare * 0.1);
        Area footer = inner.below(inner.height() - 12);
        Area bottom = inner.below(inner.height() - 70 - spare * 0.3).top(50 + spare * 0.3);
        double boxTop = addresses.bottom() - inner.y() + 8;
        Area boxId = inner.below(boxTop).top(bottom.y() - 9 - addresses.bottom() - 8);
        return new BoxLabelLayout(
                header, addresses, boxId, bottom.left(126), bottom.rightOf(134), footer, 6.5 + spare / 24 * 0.2);
    }
}
