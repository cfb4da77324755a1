package io.confirmshipping.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.papers.ReadPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDocumentTest {
    private static final TextStyle STYLE = TextStyle.regular(12);

    @Test
    void the_table_says_where_each_object_begins() throws IOException {
        String pdf = new String(ReadPaper.bytes(PdfDocumentTest::twoPages), StandardCharsets.ISO_8859_1);
        Matcher table = Pattern.compile("xref\n0 (\\d+)\n0000000000 65535 f \n((\\d{10} 00000 n \n)+)trailer")
                .matcher(pdf);
        assertThat(table.find()).isTrue();
        List<String> entries = table.group(2).lines().toList();
        assertThat(entries).hasSize(Integer.parseInt(table.group(1)) - 1);
        for (int i = 0; i < entries.size(); i++) {
            int offset = Integer.parseInt(entries.get(i).substring(0, 10));
            assertThat(pdf.substring(offset)).startsWith((i + 1) + " 0 obj\n");
        }
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(pdf);
        assertThat(start.find()).isTrue();
        assertThat(Integer.parseInt(start.group(1))).isEqualTo(table.start());
    }

    @Test
    void text_comes_back_as_it_was_written() throws IOException {
        String text = "Café (draft) \\ 12 € – “quoted”";
        try (ReadPaper read = ReadPaper.of(out -> {
            PdfDocument document = new PdfDocument(out, "Text");
            document.page(300, 200, page -> page.text(STYLE, 20, 30, text));
            document.end();
        })) {
            ReadPaper.Line line = read.lines(0).get(0);
            assertThat(line.text()).isEqualTo(text);
            assertThat(line.area().x()).isEqualTo(20);
            assertThat(line.area().bottom()).isCloseTo(30, within(0.001));
            assertThat(line.area().width()).isCloseTo(STYLE.width(text), within(0.01));
            assertThat(read.document().getDocumentInformation().getTitle()).isEqualTo("Text");
        }
    }

    @Test
    void a_page_is_in_the_stream_as_soon_as_it_is_drawn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument document = new PdfDocument(out, "Pages");
        for (int i = 0; i < 3; i++) {
            int before = out.size();
            document.page(300, 200, page -> page.text(STYLE, 20, 30, "Page"));
            assertThat(out.size()).isGreaterThan(before);
        }
    }

    @Test
    void a_document_without_pages_can_still_be_read() throws IOException {
        try (ReadPaper read = ReadPaper.of(out -> new PdfDocument(out, "Nothing").end())) {
            assertThat(read.pageCount()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.5, 0.5",
        "-0.25, -0.25",
        "0.0004, 0",
        "0.0005, 0.001",
        "12.3456, 12.346",
        "1000, 1000",
        "0.001, 0.001",
        "-0.001, -0.001",
        "100.100, 100.1"
    })
    void numbers_have_three_decimals_and_no_exponent(double number, String written) {
        assertThat(Content.decimal(number)).isEqualTo(written);
    }

    private static void twoPages(OutputStream out) throws IOException {
        PdfDocument document = new PdfDocument(out, "Two pages");
        Form form = document.form(100, 50, drawing -> drawing.fill(0, 0, 10, 10));
        document.page(300, 200, page -> page.form(form));
        document.page(300, 200, page -> page.at(10, 10, 50, part -> part.form(form)));
        document.end();
    }
}
