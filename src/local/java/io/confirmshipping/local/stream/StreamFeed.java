package io.confirmshipping.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.function.FunctionFailed;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.function.PayloadTooLarge;
import io.confirmshipping.local.template.StreamMapping;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Feeds a function from the stream in batches, as Lambda does: from the first failed record on they are delivered again. */
final class StreamFeed {

    private static final Logger LOG = Logger.getLogger(StreamFeed.class);

    /** The result of a turn. */
    enum Turn {
        NOTHING_NEW,
        DONE,
        FAILED
    }

    private final StreamMapping mapping;
    private final StreamReader reader;
    private final StreamPosition position;
    private final String stream;
    private final Invoker invoker;

    StreamFeed(StreamMapping mapping, StreamReader reader, StreamPosition position, String stream, Invoker invoker) {
        this.mapping = mapping;
        this.reader = reader;
        this.position = position;
        this.stream = stream;
        this.invoker = invoker;
    }

    /** Hands the next records, if any, to the function. */
    Turn turn() {
        Optional<StreamReader.Batch> next = reader.next(mapping.batchSize());
        return next.map(this::hand).orElse(Turn.NOTHING_NEW);
    }

    private Turn hand(StreamReader.Batch batch) {
        List<ObjectNode> records = batch.records().stream()
                .map(record -> StreamEvent.record(record, stream))
                .toList();
        List<ObjectNode> meant = records.stream().filter(mapping::matches).toList();
        Optional<String> failed = meant.isEmpty() ? Optional.empty() : firstFailure(meant);
        int done = failed.map(first -> position(records, first)).orElse(records.size());
        if (done > 0) {
            position.doneUntil(batch.shard(), sequenceNumber(records.get(done - 1)));
        }
        if (done < records.size()) {
            reader.again(batch.shard());
            return Turn.FAILED;
        }
        return Turn.DONE;
    }

    /** Returns the sequence number of the first failed record. As in Lambda, an unknown number means the first record. */
    private Optional<String> firstFailure(List<ObjectNode> records) {
        try {
            JsonNode answer = invoker.invoke(
                    mapping.function(),
                    StreamEvent.of(records),
                    UUID.randomUUID().toString());
            List<String> failures = answer.path("batchItemFailures")
                    .valueStream()
                    .map(failure -> failure.path("itemIdentifier").asText())
                    .toList();
            if (failures.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(records.stream()
                    .map(StreamFeed::sequenceNumber)
                    .filter(failures::contains)
                    .findFirst()
                    .orElse(sequenceNumber(records.get(0))));
        } catch (FunctionFailed | PayloadTooLarge failure) {
            LOG.error(failure.getMessage(), failure.getCause());
            return Optional.of(sequenceNumber(records.get(0)));
        }
    }

    private static int position(List<ObjectNode> records, String sequenceNumber) {
        return records.stream().map(StreamFeed::sequenceNumber).toList().indexOf(sequenceNumber);
    }

    private static String sequenceNumber(JsonNode record) {
        return record.at("/dynamodb/SequenceNumber").asText();
    }
}
