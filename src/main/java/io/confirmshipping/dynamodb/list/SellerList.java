package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.SellerKey;
import io.confirmshipping.dynamodb.item.Timestamp;
import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One list of one seller: a partition of the indexes, or some ranges of it that are read side by side.
 *
 * @param value the partition key; the kind stands first, as a seller's name may have any characters
 * @param key returns the key of the item with this ID; empty if the text is not an ID of the list's kind
 */
public record SellerList(String value, List<IndexRange> sections, Function<String, Optional<Key>> key) {

    public static SellerList workflows(SellerId seller, WorkflowKind kind) {
        return new SellerList(
                "WORKFLOWS#%s#%s".formatted(kind, SellerKey.of(seller)),
                List.of(IndexRange.ALL),
                id -> WorkflowId.parse(id).map(Key::workflow));
    }

    public static SellerList shipments(SellerId seller) {
        return shipments(seller, List.of(IndexRange.ALL));
    }

    /** Returns the list of the shipments that have one of these statuses. */
    public static SellerList shipments(SellerId seller, Set<ShipmentStatus> statuses) {
        return shipments(seller, statuses.stream().sorted().map(IndexRange::of).toList());
    }

    private static SellerList shipments(SellerId seller, List<IndexRange> sections) {
        return new SellerList("SHIPMENTS#" + SellerKey.of(seller), sections, id -> ShipmentConfirmationId.parse(id)
                .map(Key::shipment));
    }

    /** Returns the position of an entry of this instant; the ID keeps entries of the same instant apart. */
    public static String position(Instant listedAt, String id) {
        return Timestamp.format(listedAt) + "#" + id;
    }

    /** Returns the position among the entries of the same status. */
    public static String position(ShipmentStatus status, String position) {
        return IndexRange.prefixOf(status) + position;
    }

    /** Returns the place at this position, if the text has the form of one. */
    Optional<Cursor> at(String position) {
        return key.apply(position.substring(position.indexOf('#') + 1)).map(found -> new Cursor(position, found));
    }

    /** Returns a digest of the list, different for every list and seller. */
    String digest() {
        return Digest.of(
                Digest.of(value),
                Digest.of(sections.stream().map(IndexRange::prefix).toArray(String[]::new)));
    }
}
