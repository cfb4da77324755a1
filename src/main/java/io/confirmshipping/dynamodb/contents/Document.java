package io.confirmshipping.dynamodb.contents;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.Write;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A document beside the header, in pieces, as an item takes 400 KB at most. */
enum Document {
    CONTENTS,
    ALLOCATIONS,
    MANIFEST;

    static final int PIECE = 350 * 1024;

    /** The most pieces of a document. Two documents of this size and a header fit into the 4 MB of a transaction. */
    static final int MAX_PIECES = 5;

    /** Returns the reference of the header to these bytes. */
    Pieces pieces(byte[] bytes, long revision) {
        int count = (bytes.length + PIECE - 1) / PIECE;
        if (count > MAX_PIECES) {
            throw new InvalidInput(Position.of(CommandPart.ITEMS), FieldCode.TOO_MUCH_FOR_ONE_WORKFLOW.of());
        }
        return new Pieces(revision, count);
    }

    List<Write> put(Key header, byte[] bytes, Pieces pieces) {
        return IntStream.range(0, pieces.count())
                .mapToObj(i -> Write.put(AttributeWriter.item(key(header, i))
                        .number("revision", pieces.revision())
                        .bytes("bytes", Arrays.copyOfRange(bytes, i * PIECE, Math.min((i + 1) * PIECE, bytes.length)))
                        .attributes()))
                .toList();
    }

    /** Returns deletes of the old pieces that a smaller document does not overwrite. */
    List<Write> deleteSurplus(Key header, Pieces old, Pieces fresh) {
        return IntStream.range(fresh.count(), Math.max(fresh.count(), old.count()))
                .mapToObj(i -> Write.delete(key(header, i)))
                .toList();
    }

    /**
     * Returns the document whose pieces are among these items.
     *
     * @throws StaleRead if they are not the pieces that the header refers to
     * @throws UnreadableItem if they are, but broken
     */
    <T> T read(Key header, Pieces pieces, Map<Key, Map<String, AttributeValue>> items, Function<byte[], T> decode) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < pieces.count(); i++) {
            Key key = key(header, i);
            Map<String, AttributeValue> item = items.get(key);
            if (item == null || AttributeReader.read(item, piece -> piece.number("revision")) != pieces.revision()) {
                throw new StaleRead(key);
            }
            bytes.writeBytes(AttributeReader.read(item, piece -> piece.bytes("bytes")));
        }
        try {
            return decode.apply(bytes.toByteArray());
        } catch (RuntimeException broken) {
            throw new UnreadableItem(key(header, 0), broken);
        }
    }

    private Key key(Key header, int piece) {
        return header.beside(String.format(Locale.ROOT, "%s#%04d", name(), piece));
    }
}
