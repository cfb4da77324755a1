package io.confirmshipping.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.PageType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same papers are the same bytes, and few of them. What is compared with a known hash is not compressed: libraries of
 * different Java versions compress differently.
 */
class PapersBytesTest {
    private static final Papers PAPERS = new Papers(true);
    private static final int BOXES = 500;

    /** The bytes of a label alone, without what it shares: its number, its weight and the bars of its ID. */
    private static final long OWN_BYTES = 1028;

    private static final int MAX_COMPRESSED_BYTES = 700;

    /** A change here is a change of what is printed: look at the pictures of docs/papers.md before a new hash is noted. */
    private static final Map<String, String> HASHES = Map.of(
            "bill of lading", "4b6213fdbce97f54",
            "box labels", "dd975d470caa6834",
            "box labels, six", "9faed476df6c7b15",
            "item labels", "72f730f3bebb0ce2",
            "pack list", "3466373e03bca396",
            "pallet labels", "17c183508efa455e");

    static Stream<String> papers() {
        return HASHES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void what_is_drawn_is_what_was_looked_at(String paper) throws Exception {
        assertThat(hash(paper)).as(paper).isEqualTo(HASHES.get(paper));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_papers_are_the_same_bytes(String paper) {
        assertThat(ReadPaper.bytes(written(paper))).isEqualTo(ReadPaper.bytes(written(paper)));
    }

    /** An answer of a function has at most 6 MB, and is written in base 64: 5,000 labels must fit. */
    @Test
    void labels_of_one_shipment_share_what_they_have_in_common() throws IOException {
        try (ReadPaper read = boxes(BOXES)) {
            long own = 0;
            for (PDPage page : read.document().getPages()) {
                own += content(page).length;
            }
            assertThat(own / BOXES).isEqualTo(OWN_BYTES);
        }
        int few = ReadPaper.bytes(out -> write(100, out)).length;
        int many = ReadPaper.bytes(out -> write(100 + BOXES, out)).length;
        assertThat((many - few) / BOXES).isLessThan(MAX_COMPRESSED_BYTES);
        assertThat(5000L * MAX_COMPRESSED_BYTES * 4 / 3).isLessThan(6_000_000);
    }

    private static ReadPaper boxes(int count) throws IOException {
        return ReadPaper.of(out -> write(count, out));
    }

    private static void write(int count, OutputStream out) throws IOException {
        PAPERS.boxLabels(PageType.THERMAL_NON_PCP, SamplePapers.boxes(count, false), out);
    }

    private static ReadPaper.Written written(String paper) {
        return switch (paper) {
            case "bill of lading" -> out -> PAPERS.billsOfLading(List.of(SamplePapers.billOfLading()), out);
            case "box labels" -> out -> PAPERS.boxLabels(PageType.THERMAL, SamplePapers.boxes(3, true), out);
            case "box labels, six" -> out -> PAPERS.boxLabels(PageType.LETTER_6, SamplePapers.boxes(6, false), out);
            case "item labels" ->
                out -> PAPERS.itemLabels(ItemPageType.LETTER_30, List.of(SamplePapers.itemLabel(3)), out);
            case "pack list" -> out -> PAPERS.packLists(List.of(SamplePapers.packList(40)), out);
            default -> out -> PAPERS.palletLabels(PageType.LETTER_4, SamplePapers.pallets(2), out);
        };
    }

    private static String hash(String paper) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (ReadPaper read = ReadPaper.of(written(paper))) {
            for (PDPage page : read.document().getPages()) {
                digest.update(content(page));
                PDResources resources = page.getResources();
                for (COSName form : resources.getXObjectNames()) {
                    digest.update(resources.getXObject(form).getStream().toByteArray());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static byte[] content(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return content.readAllBytes();
        }
    }
}
