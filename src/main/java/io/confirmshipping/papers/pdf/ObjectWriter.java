package io.confirmshipping.papers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Writes the objects of a document, and the table of where each begins. */
final class ObjectWriter {

    private final OutputStream out;
    private final byte[] buffer = new byte[8192];
    private long position;
    private long[] offsets = new long[64];
    private int count;

    ObjectWriter(OutputStream out) {
        this.out = out;
    }

    /** Returns the number of the next object; it can be written later. */
    int reserve() {
        count++;
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        return count;
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    void object(int number, String dictionary) throws IOException {
        offsets[number] = position;
        write(number + " 0 obj\n" + dictionary + "\nendobj\n");
    }

    /** Writes a compressed stream, with these further entries in its dictionary. */
    void stream(int number, String entries, byte[] content) throws IOException {
        byte[] compressed = compress(content);
        offsets[number] = position;
        write("%d 0 obj\n<</Length %d/Filter/FlateDecode%s>>\nstream\n".formatted(number, compressed.length, entries));
        write(compressed);
        write("\nendstream\nendobj\n");
    }

    /** Writes the cross-reference table and the trailer. */
    void end(int catalog, int information) throws IOException {
        long start = position;
        StringBuilder table = new StringBuilder("xref\n0 " + (count + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= count; number++) {
            String offset = Long.toString(offsets[number]);
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
        }
        write(table.toString());
        write("trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(count + 1, catalog, information, start));
        out.flush();
    }

    private byte[] compress(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2);
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            return compressed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
