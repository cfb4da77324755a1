package io.confirmshipping.dynamodb.contents;

import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;

/**
 * The reference of a header to a document that is kept in pieces.
 *
 * @param revision the version of the workflow that wrote the pieces
 * @param count the number of pieces
 */
public record Pieces(long revision, int count) {

    /** The reference before the first document is written. */
    static final Pieces NONE = new Pieces(0, 0);

    public AttributeWriter write() {
        return new AttributeWriter().number("revision", revision).number("pieces", count);
    }

    public static Pieces read(AttributeReader map) {
        return new Pieces(map.number("revision"), map.integer("pieces"));
    }
}
