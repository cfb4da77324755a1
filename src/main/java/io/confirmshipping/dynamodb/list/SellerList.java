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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One list of one seller: ranges of the indexes that are read side by side.
 *
 * @param key returns the key of the item with this ID; empty if the text is not an ID of the list's kind
 */
public record SellerList(List<IndexRange> ranges, Function<String, Optional<Key>> key) {

    /** Returns the list of the workflows of these kinds; of all workflows if there are none. */
    public static SellerList workflows(SellerId seller, Set<WorkflowKind> kinds) {
        Set<WorkflowKind> asked = kinds.isEmpty() ? EnumSet.allOf(WorkflowKind.class) : kinds;
        return new SellerList(
                asked.stream()
                        .sorted()
                        .map(kind -> IndexRange.all(partition(seller, kind)))
                        .toList(),
                id -> WorkflowId.parse(id).map(Key::workflow));
    }

    /** Returns the list of the shipments that have one of these statuses; of all shipments if there are none. */
    public static SellerList shipments(SellerId seller, Set<ShipmentStatus> statuses) {
        String partition = partition(seller);
        return new SellerList(
                statuses.isEmpty()
                        ? List.of(IndexRange.all(partition))
                        : statuses.stream()
                                .sorted()
                                .map(status -> IndexRange.of(partition, status))
                                .toList(),
                id -> ShipmentConfirmationId.parse(id).map(Key::shipment));
    }

    /** Returns the partition key of a seller's workflows of a kind; the kind stands first, as a seller's name may have any characters. */
    public static String partition(SellerId seller, WorkflowKind kind) {
        return "WORKFLOWS#%s#%s".formatted(kind, SellerKey.of(seller));
    }

    /** Returns the partition key of a seller's shipments. */
    public static String partition(SellerId seller) {
        return "SHIPMENTS#" + SellerKey.of(seller);
    }

    /** Returns the position of an entry of this instant; the ID keeps entries of the same instant apart. */
    public static String position(Instant listedAt, String id) {
        return Timestamp.format(listedAt) + "#" + id;
    }

    /** Returns the position among the entries of the same status. */
    public static String position(ShipmentStatus status, String position) {
        return IndexRange.prefixOf(status) + position;
    }

    /** Returns the cursor at this position, if the text has the form of one. */
    Optional<Cursor> at(String position) {
        int end = position.indexOf('#');
        return end < 0 || !Timestamp.isOne(position.substring(0, end))
                ? Optional.empty()
                : key.apply(position.substring(end + 1)).map(found -> new Cursor(position, found));
    }

    /** Returns a digest of the list, different for every list and seller. */
    String digest() {
        return Digest.of(ranges.stream()
                .flatMap(range -> Stream.of(range.partition(), range.prefix()))
                .toArray(String[]::new));
    }
}
