package io.confirmshipping.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.sheet.PageType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of the most boxes that a workflow can have, in one document: each sheet is written before the next is drawn. */
class LongestDocumentTest {

    private static final int BOXES = 5_000;

    /** Counts pages, and keeps no more than the end of what was written. */
    private static final class CountedPages extends OutputStream {

        private static final String PAGE = "<</Type/Page/";

        private final ByteArrayOutputStream end = new ByteArrayOutputStream();
        private int pages;

        @Override
        public void write(int character) {
            write(new byte[] {(byte) character}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            end.write(bytes, start, length);
            String text = end.toString(StandardCharsets.ISO_8859_1);
            for (int at = text.indexOf(PAGE); at >= 0; at = text.indexOf(PAGE, at + 1)) {
                pages++;
            }
            end.reset();
            String rest = text.substring(Math.max(0, text.length() - PAGE.length() + 1));
            end.writeBytes(rest.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @CsvSource({"THERMAL, 10000", "LETTER_2, 5000", "THERMAL_UNIFIED, 5000"})
    void a_sheet_is_written_before_the_next_box_is_asked_for(PageType page, int pages) throws IOException {
        CountedPages written = new CountedPages();
        List<BoxLabels> kinds = SamplePapers.boxes(3, true);
        Iterator<BoxLabels> boxes = IntStream.range(0, BOXES)
                .mapToObj(i -> {
                    assertThat(written.pages).as("pages before box %d", i).isEqualTo(i * (pages / BOXES));
                    return kinds.get(i % 3);
                })
                .iterator();

        new Papers(true).boxLabels(page, () -> boxes, written);

        assertThat(written.pages).isEqualTo(pages);
    }
}
