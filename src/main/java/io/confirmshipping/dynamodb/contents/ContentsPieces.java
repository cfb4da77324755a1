package io.confirmshipping.dynamodb.contents;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The references of a header to the documents beside it. */
public record ContentsPieces(Pieces contents, Pieces allocations) {

    /** The references of a workflow that is not written yet. */
    public static final ContentsPieces NONE = new ContentsPieces(Pieces.NONE, Pieces.NONE);

    /** The documents to write beside the header, and the references to them. */
    public record Written(ContentsPieces pieces, List<Write> writes) {}

    /** @throws StaleRead if the items have changed while they were read */
    public Contents contents(Key header, Map<Key, Map<String, AttributeValue>> items) {
        return Document.CONTENTS.read(header, contents, items, ContentsDocument::read);
    }

    /** @throws StaleRead if the items have changed while they were read */
    public Allocations allocations(Key header, Map<Key, Map<String, AttributeValue>> items) {
        return allocations.count() == 0
                ? Allocations.NONE
                : Document.ALLOCATIONS.read(header, allocations, items, AllocationsDocument::read);
    }

    /** @throws InvalidInput if they are too large */
    public Written with(Contents fresh, Key header, long revision) {
        byte[] bytes = ContentsDocument.write(fresh);
        Pieces pieces = Document.CONTENTS.pieces(bytes, revision);
        return new Written(
                new ContentsPieces(pieces, allocations), replace(Document.CONTENTS, contents, pieces, bytes, header));
    }

    /** @throws InvalidInput if they are too large */
    public Written with(Allocations fresh, Key header, long revision) {
        byte[] bytes = fresh.equals(Allocations.NONE) ? new byte[0] : AllocationsDocument.write(fresh);
        Pieces pieces = Document.ALLOCATIONS.pieces(bytes, revision);
        return new Written(
                new ContentsPieces(contents, pieces),
                replace(Document.ALLOCATIONS, allocations, pieces, bytes, header));
    }

    private static List<Write> replace(Document document, Pieces old, Pieces fresh, byte[] bytes, Key header) {
        List<Write> writes = new ArrayList<>(document.put(header, bytes, fresh));
        writes.addAll(document.deleteSurplus(header, old, fresh));
        return writes;
    }
}
