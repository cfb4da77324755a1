package io.confirmshipping.dynamodb.contents;

import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;

/**
 * What the header of a workflow says of a document that is kept in pieces.
 *
 * @param revision the version of the workflow with which they were written
 * @param count how many they are
 */
public record Pieces(long revision, int count) {

    /** Before the first is written. */
    static final Pieces NONE = new Pieces(0, 0);

    public AttributeWriter write() {
        return new AttributeWriter().number("revision", revision).number("pieces", count);
    }

    public static Pieces read(AttributeReader map) {
        return new Pieces(map.number("revision"), map.integer("pieces"));
    }
}
