package io.confirmshipping.dynamodb.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationReader;
import io.confirmshipping.usecase.operation.OperationWriter;
import io.confirmshipping.usecase.operation.OverdueOperations;
import io.confirmshipping.usecase.operation.RecordedOperation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores operations. An outcome is written in the transaction of what the operation changes, if the operation is still in
 * progress: carried out twice at once, the second write fails, reads the outcome, and changes nothing.
 */
@Singleton
public class DynamoDbOperations implements OperationReader, OperationWriter, OverdueOperations {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbOperations(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public Optional<RecordedOperation> find(OperationId id) {
        return reader.item(OperationItem.key(id)).map(OperationItem::read);
    }

    @Override
    public Set<String> inProgress(WorkflowId workflow) {
        return reader
                .page(query -> query.indexName("BySeller")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", AttributeValue.fromS(OperationItem.list(workflow)))))
                .items()
                .stream()
                .map(item -> item.get(OperationItem.NAME_IN_LIST).s())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<OperationId> accepted(String record) {
        JsonNode keys = parse(record).at("/dynamodb/Keys");
        return OperationItem.id(
                new Key(keys.at("/pk/S").textValue(), keys.at("/sk/S").textValue()));
    }

    private static JsonNode parse(String record) {
        try {
            return MAPPER.readTree(record);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("A record of the stream is JSON", broken);
        }
    }

    @Override
    public Change<OperationId> accept(AcceptedOperation operation) {
        return accept(operation, changes.of(() -> Decision.unchanged(operation.id())));
    }

    @Override
    public Change<OperationId> accept(AcceptedOperation operation, Change<?> together) {
        Write put = put(operation);
        AtomicBoolean wasTried = new AtomicBoolean();
        return changes.of(() -> {
            boolean isRetry = wasTried.getAndSet(true);
            return isRetry && isThere(operation.id())
                    ? Decision.unchanged(operation.id())
                    : TableChanges.decide(together).with(put).map(result -> operation.id());
        });
    }

    /** Returns whether an earlier attempt has had its effect, of which the answer was lost; its ID is random. */
    private boolean isThere(OperationId id) {
        return reader.item(OperationItem.key(id)).isPresent();
    }

    /** @throws InvalidInput if the request is too large */
    private static Write put(AcceptedOperation operation) {
        Map<String, AttributeValue> item = OperationItem.write(RecordedOperation.begin(operation));
        int bytes = item.get(OperationItem.REQUEST).b().asByteArrayUnsafe().length;
        if (bytes > OperationItem.MAX_REQUEST_BYTES) {
            throw new InvalidInput("", FieldCode.BODY_TOO_LARGE_COMPRESSED.of(OperationItem.MAX_REQUEST_BYTES, bytes));
        }
        return Write.put(item, Condition.ABSENT);
    }

    @Override
    public Change<RecordedOperation> carryOut(
            OperationId id,
            Function<AcceptedOperation, Change<List<OperationProblem>>> work,
            Function<RuntimeException, List<OperationProblem>> problems) {
        return changes.of(() -> {
            Map<String, AttributeValue> item = item(id);
            RecordedOperation operation = OperationItem.read(item);
            return operation.isInProgress() ? ended(item, operation, work, problems) : Decision.unchanged(operation);
        });
    }

    private static Decision<RecordedOperation> ended(
            Map<String, AttributeValue> item,
            RecordedOperation operation,
            Function<AcceptedOperation, Change<List<OperationProblem>>> work,
            Function<RuntimeException, List<OperationProblem>> problems) {
        try {
            Decision<RecordedOperation> decision =
                    TableChanges.decide(work.apply(operation.accepted())).map(operation::succeeded);
            return decision.with(end(item, decision.result()));
        } catch (CommandRefused | InvalidInput refused) {
            if (refused instanceof CommandRefused known && known.refusal().code() == RefusalCode.CONCURRENT_CHANGE) {
                throw refused;
            }
            RecordedOperation failed = operation.failed(problems.apply(refused));
            return Decision.unchanged(failed).with(end(item, failed));
        }
    }

    @Override
    public Change<Boolean> fail(OperationId id, OperationProblem because) {
        return changes.of(() -> {
            Map<String, AttributeValue> item = item(id);
            RecordedOperation operation = OperationItem.read(item);
            return operation.isInProgress()
                    ? Decision.unchanged(true).with(end(item, operation.failed(List.of(because))))
                    : Decision.unchanged(false);
        });
    }

    private static Write end(Map<String, AttributeValue> before, RecordedOperation after) {
        return Write.update(before, OperationItem.write(after), Condition.isInProgress());
    }

    private Map<String, AttributeValue> item(OperationId id) {
        return reader.item(OperationItem.key(id))
                .orElseThrow(() -> new NoSuchElementException("There is no operation " + id));
    }

    @Override
    public List<OperationId> acceptedUntil(Instant instant) {
        return reader
                .page(query -> query.indexName("ByDue")
                        .keyConditionExpression("dueShard = :shard AND dueAt < :end")
                        .expressionAttributeValues(Map.of(
                                ":shard", AttributeValue.fromS(OperationItem.PARTITION),
                                ":end", AttributeValue.fromS(OperationItem.placeAfter(instant)))))
                .items()
                .stream()
                .flatMap(item -> OperationItem.id(Key.of(item)).stream())
                .toList();
    }
}
