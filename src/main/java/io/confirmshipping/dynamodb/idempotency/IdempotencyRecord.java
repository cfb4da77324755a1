package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The record of a request that has been answered.
 *
 * @param fingerprint a digest of the request
 * @param until the first instant at which the record may be forgotten
 */
record IdempotencyRecord(String fingerprint, Instant until, StoredAnswer answer) {

    static IdempotencyRecord of(IdempotencyKey key, StoredAnswer answer, Instant now) {
        return new IdempotencyRecord(key.fingerprint(), now.plus(IdempotencyKey.LIFETIME), answer);
    }

    /** Returns the key of the item: a digest, as seller and key may be long and have any characters. */
    static Key key(IdempotencyKey key) {
        return Key.idempotency(Digest.of(key.seller().value(), key.value()));
    }

    /** Returns a write of the record, unless another one is remembered under the key. */
    Write remember(Key key, Instant now) {
        AttributeWriter item = AttributeWriter.item(key)
                .text("fingerprint", fingerprint)
                .instant("rememberedUntil", until)
                .number("forgetAt", forgetAt());
        return Write.put(answer.write(item).attributes(), Condition.isForgotten(now));
    }

    static IdempotencyRecord read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item,
                read -> new IdempotencyRecord(
                        read.text("fingerprint"), read.instant("rememberedUntil"), StoredAnswer.read(read)));
    }

    /** Returns the epoch second at which DynamoDB may delete the record; correctness does not depend on the deletion. */
    long forgetAt() {
        return until.getEpochSecond() + 1;
    }

    boolean isRememberedAt(Instant now) {
        return now.isBefore(until);
    }

    /** @throws CommandRefused idempotency-key-reused if the key came with another request */
    IdempotencyRecord mustMatch(IdempotencyKey key) {
        if (!fingerprint.equals(key.fingerprint())) {
            throw new CommandRefused(RefusalCode.IDEMPOTENCY_KEY_REUSED, RefusedCode.KEY_CAME_BEFORE.of());
        }
        return this;
    }
}
