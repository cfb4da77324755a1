package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.HeldBack;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps an answer in the same transaction as what it tells of: there is no instant at which one is there and the other is
 * not. Of two requests with the same key at once, the second finds the record of the first when it writes, and gives its
 * answer.
 */
@Singleton
public class DynamoDbIdempotencyStore implements IdempotencyStore {

    private final TableReader reader;
    private final TableWriter table;
    private final OptimisticRetry attempts;

    public DynamoDbIdempotencyStore(TableReader reader, TableWriter table, OptimisticRetry attempts) {
        this.reader = reader;
        this.table = table;
        this.attempts = attempts;
    }

    @Override
    public String once(
            IdempotencyKey key, Supplier<String> act, Function<CommandRefused, String> refusal, Instant now) {
        return attempts.run(() -> kept(key, now).orElseGet(() -> {
            HeldBack<String> done = carriedOut(act, refusal);
            keep(done, key, now);
            return done.result();
        }));
    }

    private Optional<String> kept(IdempotencyKey key, Instant now) {
        Key record = IdempotencyRecord.key(key);
        return reader.item(record)
                .map(IdempotencyRecord::read)
                .filter(found -> found.isRememberedAt(now))
                .map(found -> found.mustMatch(key).answer().bytes(record, reader))
                .map(CompressedText::read);
    }

    /** Nothing is written yet, and nothing will be if it was refused. */
    private HeldBack<String> carriedOut(Supplier<String> act, Function<CommandRefused, String> refusal) {
        try {
            return table.holdBack(act);
        } catch (CommandRefused refused) {
            if (refused.refusal().code() == RefusalCode.CONCURRENT_CHANGE) {
                throw refused;
            }
            return new HeldBack<>(refusal.apply(refused), List.of());
        }
    }

    private void keep(HeldBack<String> done, IdempotencyKey key, Instant now) {
        byte[] answer = CompressedText.write(done.result());
        IdempotencyRecord record = IdempotencyRecord.of(key, StoredAnswer.of(answer), now);
        Key item = IdempotencyRecord.key(key);
        record.answer().beforehand(item, answer, record.forgetAt()).forEach(piece -> table.write(List.of(piece)));
        List<Write> writes = new ArrayList<>(done.writes());
        writes.add(record.remember(item, now));
        table.write(writes);
    }
}
