package io.confirmshipping.function.drawing;

import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.usecase.pallets.ReviewPallets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One picture of all pallets of a shipment: a row for every pallet, with the kinds of its boxes beside it. */
public final class PalletsDrawing {

    private static final int WIDTH = 940;
    private static final int HEAD = 64;

    private final StringBuilder svg = new StringBuilder();
    private final Map<Integer, Tint> tints = new HashMap<>();

    private PalletsDrawing() {}

    public static String of(ReviewPallets.Answer pallets) {
        return new PalletsDrawing().draw(pallets);
    }

    private String draw(ReviewPallets.Answer answer) {
        List<PalletRow> rows = answer.pallets().stream()
                .map(pallet -> new PalletRow(pallet, answer.contents(), this::tint))
                .toList();
        int height = HEAD + rows.stream().mapToInt(PalletRow::height).sum();
        String title = "Pallets of shipment " + answer.shipment().id();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#222\">"
                        .formatted(WIDTH, height, WIDTH, height));
        svg.append("<title>").append(Xml.text(title)).append("</title>");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(WIDTH, height));
        svg.append("<text x=\"24\" y=\"30\" font-size=\"18\" font-weight=\"600\">%s</text>".formatted(Xml.text(title)));
        svg.append("<text x=\"24\" y=\"52\">%s</text>"
                .formatted(Xml.text(summary(answer.shipment().pallets()))));
        int top = HEAD;
        for (PalletRow row : rows) {
            row.draw(top, svg);
            top += row.height();
        }
        return svg.append("</svg>").toString();
    }

    private Tint tint(int boxIndex) {
        return tints.computeIfAbsent(boxIndex, kind -> Tint.of(tints.size()));
    }

    private static String summary(PalletEstimate estimate) {
        return estimate.misfit().orElseGet(() -> "%s, %s lb in all, %s"
                .formatted(
                        Words.pallets(estimate.count()),
                        Words.number(estimate.pounds()),
                        estimate.isSellers() ? "as the seller says" : "as the model packs them"));
    }
}
