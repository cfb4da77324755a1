package io.confirmshipping.drawing;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.layout.LoadedPallet;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import io.confirmshipping.domain.text.CountText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A row of the drawing: a pallet, or several that are alike, with a title and a legend of its boxes.
 *
 * @param tint the color of a kind of box, by its index in the contents
 */
record PalletRow(LoadedPallet loaded, Contents contents, IntFunction<Tint> tint) {

    private static final double SCALE = 3.1;

    /** The thickness of the board under the boxes, in inches; only for the looks. */
    private static final double BOARD = 5;

    private static final int TITLE = 40;

    /** Above and below the drawing. */
    private static final int MARGIN = 24;

    private static final int LEGEND = 380;
    private static final int LINE = 20;

    /** Returns the height of the row, in pixels. */
    int height() {
        long kinds =
                loaded.boxes().stream().mapToInt(PlacedBox::boxIndex).distinct().count();
        double drawing = MARGIN
                + above(cuboids())
                + Isometry.below(inches(size().length()), inches(size().width()), BOARD) * SCALE
                + MARGIN;
        return TITLE + Math.toIntExact(Math.max(Math.round(drawing), (kinds + 2) * LINE));
    }

    void draw(int top, StringBuilder svg) {
        svg.append("<path d=\"M24 %d.5H916\" stroke=\"#ccc\"/>".formatted(top));
        svg.append("<text x=\"24\" y=\"%d\" font-size=\"15\" font-weight=\"600\">%s</text>"
                .formatted(top + 26, Xml.text(title())));
        List<Cuboid> cuboids = cuboids();
        new Isometry(SCALE, 170, top + TITLE + MARGIN + above(cuboids)).draw(PaintersOrder.of(cuboids), svg);
        legend(top + TITLE, svg);
    }

    private String title() {
        PalletGroup pallet = loaded.pallet();
        Units units = Units.of(contents);
        String each = pallet.quantity() == 1 ? "" : " each";
        return "%s: %s, %s%s%s"
                .formatted(
                        CountText.pallets(pallet.quantity()),
                        MeasureText.rounded(units.convert(pallet.dimensions())),
                        MeasureText.rounded(units.convert(pallet.weight())),
                        each,
                        pallet.fill()
                                .map(fill -> ", %s full".formatted(percent(fill)))
                                .orElse(""));
    }

    /** Returns for example {@code 87.5 %}. */
    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }

    /** Returns how far the boxes rise above the board, in pixels. */
    private static double above(List<Cuboid> cuboids) {
        return SCALE * cuboids.stream().mapToDouble(Cuboid::z2).max().orElseThrow();
    }

    private Dimensions size() {
        return loaded.pallet().dimensions();
    }

    private double inches(BigDecimal side) {
        return size().unit().toInches(side).doubleValue();
    }

    private List<Cuboid> cuboids() {
        double length = inches(size().length());
        double width = inches(size().width());
        List<Cuboid> cuboids = new ArrayList<>();
        cuboids.add(new Cuboid(Tint.WOOD, false, true, 0, 0, -BOARD, length, width, 0));
        loaded.boxes()
                .forEach(box -> cuboids.add(Cuboid.of(box, tint.apply(box.boxIndex()), isFragile(box.boxIndex()))));
        if (loaded.boxes().isEmpty()) {
            cuboids.add(new Cuboid(Tint.BLANK, false, true, 0, 0, 0, length, width, inches(size().height()) - BOARD));
        }
        return cuboids;
    }

    private void legend(int top, StringBuilder svg) {
        Map<Integer, Long> kinds = loaded.boxes().stream()
                .collect(Collectors.groupingBy(PlacedBox::boxIndex, TreeMap::new, Collectors.counting()));
        int y = top + LINE;
        for (Map.Entry<Integer, Long> kind : kinds.entrySet()) {
            svg.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"14\" fill=\"%s\" stroke=\"#222\" stroke-width=\".7\"/>"
                            .formatted(LEGEND, y - 12, tint.apply(kind.getKey()).top()));
            if (isFragile(kind.getKey())) {
                svg.append("<path stroke=\"#222\" stroke-width=\".7\" d=\"M%d %dl14 14m0 -14l-14 14\"/>"
                        .formatted(LEGEND, y - 12));
            }
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(LEGEND + 24, y, Xml.text(name(kind.getKey(), kind.getValue()))));
            y += LINE;
        }
    }

    private boolean isFragile(int boxIndex) {
        return contents.boxes().get(boxIndex).handling().fragile();
    }

    /** Returns for example {@code boxes[3]: 12 boxes, 18 x 14 x 12 in, 22.5 lb, this side up, MUG-RED}. */
    private String name(int boxIndex, long count) {
        BoxGroup group = contents.boxes().get(boxIndex);
        String what = group.items().size() == 1
                ? group.items().get(0).msku()
                : "%d SKUs".formatted(group.items().size());
        return "boxes[%d]: %s, %s, %s, %s%s"
                .formatted(
                        boxIndex,
                        CountText.boxes(count),
                        MeasureText.rounded(group.dimensions()),
                        MeasureText.rounded(group.weight()),
                        marks(group.handling()),
                        what);
    }

    private static String marks(Handling handling) {
        return (handling.thisSideUp() ? "this side up, " : "")
                + (handling.fragile() ? "fragile, " : "")
                + handling.maxLoad()
                        .map(load -> "bears %s, ".formatted(MeasureText.rounded(load)))
                        .orElse("");
    }
}
