package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The place of an answer, in its record or beside it. */
sealed interface StoredAnswer {

    /**
     * The most bytes in the record itself. With the largest contents in the same transaction they still fit
     * into its 4 MB.
     */
    int MAX_INSIDE = 64 * 1024;

    /** Bytes of a piece; fewer than the 400 KB of an item. */
    int PIECE = 350 * 1024;

    static StoredAnswer of(byte[] answer) {
        return answer.length <= MAX_INSIDE
                ? new Inside(answer)
                : new Beside(UUID.randomUUID().toString(), (answer.length + PIECE - 1) / PIECE);
    }

    /** Returns the writes to be made before the record.
     *
     * @param forgetAt the second at which DynamoDB may delete it
     */
    default List<Write> beforehand(Key record, byte[] answer, long forgetAt) {
        return List.of();
    }

    AttributeWriter write(AttributeWriter record);

    byte[] bytes(Key record, TableReader table);

    static StoredAnswer read(AttributeReader record) {
        return record.has("answer")
                ? new Inside(record.bytes("answer"))
                : new Beside(record.text("piecesName"), record.integer("pieces"));
    }

    /** An answer in the record itself. */
    record Inside(byte[] answer) implements StoredAnswer {

        @Override
        public AttributeWriter write(AttributeWriter record) {
            return record.bytes("answer", answer);
        }

        @Override
        public byte[] bytes(Key record, TableReader table) {
            return answer;
        }
    }

    /**
     * An answer in pieces beside the record, written before it. Pieces without a record are never read.
     *
     * @param name a random one, so that no other answer has the same pieces
     */
    record Beside(String name, int pieces) implements StoredAnswer {

        @Override
        public List<Write> beforehand(Key record, byte[] answer, long forgetAt) {
            return IntStream.range(0, pieces)
                    .mapToObj(i -> AttributeWriter.item(key(record, i))
                            .bytes(
                                    "answer",
                                    Arrays.copyOfRange(answer, i * PIECE, Math.min((i + 1) * PIECE, answer.length)))
                            .number("forgetAt", forgetAt))
                    .map(item -> Write.put(item.attributes()))
                    .toList();
        }

        @Override
        public AttributeWriter write(AttributeWriter record) {
            return record.text("piecesName", name).number("pieces", pieces);
        }

        @Override
        public byte[] bytes(Key record, TableReader table) {
            List<Key> keys =
                    IntStream.range(0, pieces).mapToObj(i -> key(record, i)).toList();
            Map<Key, Map<String, AttributeValue>> items = table.items(keys);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (Key key : keys) {
                Map<String, AttributeValue> item = Optional.ofNullable(items.get(key))
                        .orElseThrow(() -> new UnreadableItem(key, new IllegalStateException("It is not there")));
                bytes.writeBytes(AttributeReader.read(item, read -> read.bytes("answer")));
            }
            return bytes.toByteArray();
        }

        private Key key(Key record, int piece) {
            return record.beside(String.format(Locale.ROOT, "ANSWER#%s#%04d", name, piece));
        }
    }
}
