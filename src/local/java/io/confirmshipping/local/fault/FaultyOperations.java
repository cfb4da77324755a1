package io.confirmshipping.local.fault;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.usecase.operation.FailOverdueOperations;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationReader;
import io.confirmshipping.usecase.operation.OperationWriter;
import io.confirmshipping.usecase.operation.RecordedOperation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Hands accepted operations over to be carried out one by one, unless they are to meet a fault. */
@Singleton
class FaultyOperations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Faults faults;
    private final OperationReader reader;
    private final OperationWriter operations;

    @Inject
    FaultyOperations(Faults faults, OperationReader reader, OperationWriter operations) {
        this.faults = faults;
        this.reader = reader;
        this.operations = operations;
    }

    /**
     * Returns the answer to a batch of records: the first one that must come again.
     *
     * @param handler carries operations out
     */
    JsonNode handle(JsonNode event, RequestStreamHandler handler, Context context) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("batchItemFailures");
        for (JsonNode record : event.path("Records")) {
            answer = one(record, handler, context);
            if (!answer.path("batchItemFailures").isEmpty()) {
                break;
            }
        }
        return answer;
    }

    private ObjectNode one(JsonNode record, RequestStreamHandler handler, Context context) throws IOException {
        Optional<RecordedOperation> accepted =
                reader.accepted(record.toString()).flatMap(reader::find).filter(RecordedOperation::isInProgress);
        Optional<Fault> fault =
                accepted.flatMap(operation -> faults.take(operation.accepted().name(), Fault.Where.OPERATION));
        if (fault.isEmpty() || fault.get().isSlow()) {
            fault.ifPresent(Fault::holdUp);
            return carriedOut(record, handler, context);
        }
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode failures = answer.putArray("batchItemFailures");
        if (fault.get().isThrottle()) {
            failures.addObject()
                    .put("itemIdentifier", record.at("/dynamodb/SequenceNumber").asText());
            return answer;
        }
        OperationProblem problem = OperationProblem.error(
                fault.get().outcome(), "ERROR: " + FailedCall.MESSAGE, FailOverdueOperations.GIVEN_UP.details());
        operations.fail(accepted.orElseThrow().accepted().id(), problem).commit();
        return answer;
    }

    private static ObjectNode carriedOut(JsonNode record, RequestStreamHandler handler, Context context)
            throws IOException {
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records").add(record);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), answer, context);
        return (ObjectNode) JSON.readTree(answer.toByteArray());
    }
}
