package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Digest;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.Timestamp;
import io.confirmshipping.usecase.WorkflowKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One list of one seller: a partition of the index BySeller.
 *
 * @param value the partition key; the kind stands first, as a seller's name may have any characters
 * @param key of what an ID in the list names, if it has the form of such an ID
 */
public record SellerList(String value, Function<String, Optional<Key>> key) {

    /** The longest seller's name that stands in a key itself, in characters of up to three bytes. */
    private static final int LONGEST = 500;

    public static SellerList workflows(SellerId seller, WorkflowKind kind) {
        return new SellerList("WORKFLOWS#%s#%s".formatted(kind, keyOf(seller)), id -> WorkflowId.parse(id)
                .map(Key::workflow));
    }

    public static SellerList shipments(SellerId seller) {
        return new SellerList("SHIPMENTS#" + keyOf(seller), id -> ShipmentConfirmationId.parse(id)
                .map(Key::shipment));
    }

    /** The seller's own name, unless it is too long for a key (DynamoDB: 2,048 bytes). */
    private static String keyOf(SellerId seller) {
        return seller.value().length() <= LONGEST ? seller.value() : Digest.of(seller.value());
    }

    /** Where something of this instant stands in the list; the ID keeps those of the same instant apart. */
    public static String position(Instant listedAt, String id) {
        return Timestamp.format(listedAt) + "#" + id;
    }

    /** What stands at this position, if it has the form of one. */
    Optional<Key> at(String position) {
        return key.apply(position.substring(position.indexOf('#') + 1));
    }
}
