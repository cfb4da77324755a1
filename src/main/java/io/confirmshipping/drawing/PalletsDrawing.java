package io.confirmshipping.drawing;

import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.domain.text.CountText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A drawing of all pallets of a shipment: a row for every pallet, with a legend of its boxes. */
public final class PalletsDrawing {

    private static final int WIDTH = 940;
    private static final int HEAD = 64;
    private static final int LINE = 22;

    private final StringBuilder svg = new StringBuilder();
    private final Map<Integer, Tint> tints = new HashMap<>();

    private PalletsDrawing() {}

    /** Returns the drawing of a shipment, an SVG document. */
    public static String of(LoadedShipment loaded) {
        return new PalletsDrawing().draw(loaded);
    }

    private String draw(LoadedShipment loaded) {
        List<PalletRow> rows = loaded.pallets().stream()
                .map(pallet -> new PalletRow(pallet, loaded.contents(), this::tint))
                .toList();
        Optional<String> warning = loaded.shipment().pallets().warning().map(Explanation::toString);
        int head = HEAD + (warning.isPresent() ? LINE : 0);
        int height = head + rows.stream().mapToInt(PalletRow::height).sum();
        String title = "Pallets of shipment " + loaded.shipment().id();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#222\">"
                        .formatted(WIDTH, height, WIDTH, height));
        svg.append("<title>").append(Xml.text(title)).append("</title>");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(WIDTH, height));
        svg.append("<text x=\"24\" y=\"30\" font-size=\"18\" font-weight=\"600\">%s</text>".formatted(Xml.text(title)));
        svg.append("<text x=\"24\" y=\"52\">%s</text>"
                .formatted(Xml.text(summary(loaded.shipment().pallets(), Units.of(loaded.contents())))));
        warning.ifPresent(text ->
                svg.append("<text x=\"24\" y=\"%d\" fill=\"#a40000\">%s</text>".formatted(HEAD + 10, Xml.text(text))));
        int top = head;
        for (PalletRow row : rows) {
            row.draw(top, svg);
            top += row.height();
        }
        return svg.append("</svg>").toString();
    }

    private Tint tint(int boxIndex) {
        return tints.computeIfAbsent(boxIndex, kind -> Tint.of(tints.size()));
    }

    private static String summary(PalletEstimate estimate, Units units) {
        return estimate.misfit().map(Explanation::toString).orElseGet(() -> "%s, %s in all, %s"
                .formatted(
                        CountText.pallets(estimate.count()),
                        MeasureText.rounded(units.fromPounds(estimate.pounds())),
                        estimate.isSellers() ? "as the seller says" : "as the model packs them"));
    }
}
