package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.AnswerFormat;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stores an answer in the same transaction as its change: neither exists without the other. If two requests with the same key
 * come at once, the second one's write finds the record of the first, and returns that answer.
 */
@Singleton
public class DynamoDbIdempotencyStore implements IdempotencyStore {

    private final TableReader reader;
    private final TableWriter writer;
    private final TableChanges changes;

    public DynamoDbIdempotencyStore(TableReader reader, TableWriter writer, TableChanges changes) {
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
    }

    @Override
    public <T> Change<T> once(IdempotencyKey key, Supplier<Change<T>> request, AnswerFormat<T> format, Instant now) {
        return changes.of(() -> kept(key, now)
                .map(text -> Decision.unchanged(format.read(text)))
                .orElseGet(() -> {
                    Decision<T> decision = decided(request, format);
                    return decision.with(record(format.write(decision.result()), key, now));
                }));
    }

    private Optional<String> kept(IdempotencyKey key, Instant now) {
        Key item = IdempotencyRecord.key(key);
        return reader.item(item)
                .map(IdempotencyRecord::read)
                .filter(found -> found.isRememberedAt(now))
                .map(found -> found.mustMatch(key).answer().bytes(item, reader))
                .map(CompressedText::read);
    }

    private static <T> Decision<T> decided(Supplier<Change<T>> request, AnswerFormat<T> format) {
        try {
            return TableChanges.decide(request.get());
        } catch (CommandRefused refused) {
            if (refused.refusal().code() == RefusalCode.CONCURRENT_CHANGE) {
                throw refused;
            }
            return Decision.unchanged(format.refused(refused));
        }
    }

    /** Writes the pieces of a large answer at once: without a record that refers to them, they are never read. */
    private Write record(String text, IdempotencyKey key, Instant now) {
        byte[] answer = CompressedText.write(text);
        IdempotencyRecord record = IdempotencyRecord.of(key, StoredAnswer.of(answer), now);
        Key item = IdempotencyRecord.key(key);
        record.answer().beforehand(item, answer, record.forgetAt()).forEach(piece -> writer.write(List.of(piece)));
        return record.remember(item, now);
    }
}
