package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.SamplePapers;
import io.confirmshipping.papers.label.BoxLabel;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.PrintedItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The most labels of one document, of boxes that differ in everything, fit into the 6 MB of an answer (rules.md#rule-27). */
class LargestDocumentTest {

    /** Base64 makes four bytes of three, and headers need a little. */
    private static final int MAX_BYTES = (6 * 1024 * 1024 - 2_048) * 3 / 4;

    /** The number of these that fill the square of a label on 4 x 6 in, where labels are largest. */
    private static final int SKUS = 28;

    @Test
    void the_most_labels_of_different_boxes_fit_into_an_answer() {
        Seeds.forEach(1, seed -> {
            int bytes = labels(new Random(seed));
            System.out.printf("%d labels with %d SKUs each: %,d bytes%n", PaperRange.MAX_LABELS, SKUS, bytes);
            assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES);
        });
    }

    private static int labels(Random random) {
        List<BoxLabels> boxes = IntStream.rangeClosed(1, PaperRange.MAX_LABELS)
                .mapToObj(number -> new BoxLabels(
                        new BoxLabel(
                                SamplePapers.shipment(),
                                SamplePapers.box(number, items(random)),
                                PaperRange.MAX_LABELS,
                                true),
                        Optional.of(SamplePapers.carrierLabel(number, PaperRange.MAX_LABELS))))
                .toList();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            new Papers(true).boxLabels(PageType.THERMAL, boxes, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.size();
    }

    private static List<PrintedItem> items(Random random) {
        return IntStream.range(0, SKUS)
                .mapToObj(i -> SamplePapers.item(text(random, 40), text(random, 10), 1 + random.nextInt(9_999)))
                .toList();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(Character.toUpperCase(Character.forDigit(random.nextInt(36), 36)));
        }
        return text.toString();
    }
}
