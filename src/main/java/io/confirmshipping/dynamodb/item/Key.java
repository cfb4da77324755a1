package io.confirmshipping.dynamodb.item;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names one item of the table. */
public record Key(String pk, String sk) {

    /** The sort key of a workflow's header. */
    public static final String WORKFLOW = "WORKFLOW";

    /** The sort key of a confirmed shipment. */
    public static final String SHIPMENT = "SHIPMENT";

    /** Returns the key of a workflow's header. */
    public static Key workflow(WorkflowId id) {
        return of(WORKFLOW, id.value());
    }

    /** Returns the key of a confirmed shipment. */
    public static Key shipment(ShipmentConfirmationId id) {
        return of(SHIPMENT, id.value());
    }

    /** Returns the key of a seller's preferences. */
    public static Key preferences(SellerId seller) {
        return new Key("SELLER#" + SellerKey.of(seller), "PREFERENCES");
    }

    /** Returns the key of a remembered request, by the digest of its seller and idempotency key. */
    public static Key idempotency(String digest) {
        return of("IDEMPOTENCY", digest);
    }

    /** Returns the key of a stored item. */
    public static Key of(Map<String, AttributeValue> item) {
        return new Key(item.get("pk").s(), item.get("sk").s());
    }

    private static Key of(String kind, String id) {
        return new Key(kind + "#" + id, kind);
    }

    /** Returns the key of another item in the same partition. */
    public Key beside(String otherSk) {
        return new Key(pk, otherSk);
    }

    /** Returns the ID in the partition key, without its kind. */
    public String id() {
        return pk.substring(pk.indexOf('#') + 1);
    }

    /** Returns the key as attributes of an item. */
    public Map<String, AttributeValue> attributes() {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    @Override
    public String toString() {
        return pk + " / " + sk;
    }
}
