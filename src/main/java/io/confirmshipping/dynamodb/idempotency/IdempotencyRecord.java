package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Digest;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.IdempotencyKey;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Remembers that a request has made a workflow.
 *
 * @param fingerprint of the request
 * @param until the first instant at which it need not be remembered any more
 */
public record IdempotencyRecord(String fingerprint, WorkflowId workflow, Instant until) {

    /** Where the record of a seller's key is kept: under a digest, as both may be long and have any characters. */
    public static Key key(SellerId seller, IdempotencyKey key) {
        return Key.idempotency(Digest.of(seller.value(), key.value()));
    }

    /** Remembers the key, unless it is remembered already. */
    public static Write remember(SellerId seller, IdempotencyKey key, WorkflowId workflow, Instant now) {
        Instant until = now.plus(IdempotencyKey.LIFETIME);
        return Write.put(
                AttributeWriter.item(key(seller, key))
                        .text("fingerprint", key.fingerprint())
                        .text("workflow", workflow.value())
                        .instant("rememberedUntil", until)
                        .number("forgetAt", until.getEpochSecond() + 1)
                        .attributes(),
                Condition.isForgotten(now));
    }

    public static IdempotencyRecord read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item,
                read -> new IdempotencyRecord(
                        read.text("fingerprint"),
                        read.value("workflow", WorkflowId::new),
                        read.instant("rememberedUntil")));
    }

    public boolean isRememberedAt(Instant now) {
        return now.isBefore(until);
    }

    /** @throws Refused idempotency-key-reused if the key came with another request */
    public IdempotencyRecord mustMatch(IdempotencyKey key) {
        if (!fingerprint.equals(key.fingerprint())) {
            throw new Refused(
                    RefusalCode.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key came with another request before. Use a new key for a new request.");
        }
        return this;
    }
}
