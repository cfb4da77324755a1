package io.confirmshipping.dynamodb.operation;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.dynamodb.idempotency.CompressedText;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.Timestamp;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationProblem.Severity;
import io.confirmshipping.usecase.operation.OperationStatus;
import io.confirmshipping.usecase.operation.RecordedOperation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of an operation. While it is in progress it is in the index ByDue, in a partition of its own: one is enough, as the
 * HTTP API takes 100 requests a second; and in the index BySeller, in one of its workflow.
 */
final class OperationItem {

    static final String PARTITION = "OPERATIONS";

    static final String REQUEST = "request";

    /** The attribute that the index BySeller has of an operation: its name. */
    static final String NAME_IN_LIST = "listedAt";

    /** An item takes 400 KB at most, and its problems need room too. */
    static final int MAX_REQUEST_BYTES = 300_000;

    /** The names of a problem's attributes and what the store counts for each, in bytes, rounded up. */
    static final int PROBLEM_OVERHEAD = 60;

    /** With the request and all else this is less than 400 KB. */
    static final int MAX_PROBLEMS_BYTES = 90_000;

    private static final String KIND = "OPERATION";

    /** How long an outcome can be read. Source: our decision. */
    private static final Duration LIFETIME = Duration.ofDays(30);

    private OperationItem() {}

    static Key key(OperationId id) {
        return new Key(KIND + "#" + id, KIND);
    }

    /** Returns the operation that a key names; empty if it is the key of something else. */
    static Optional<OperationId> id(Key key) {
        return key.sk().equals(KIND) ? OperationId.parse(key.id()) : Optional.empty();
    }

    /** Returns the partition of the index BySeller with the operations in progress for which others wait on a workflow. */
    static String list(WorkflowId workflow) {
        return PARTITION + "#" + workflow;
    }

    /** Returns the place in the index of an operation that was accepted then. */
    static String place(Instant acceptedAt, OperationId id) {
        return Timestamp.format(acceptedAt) + "#" + id;
    }

    /** Returns the place after all operations that were accepted at this instant or before. */
    static String placeAfter(Instant instant) {
        return Timestamp.format(instant) + "$";
    }

    static Map<String, AttributeValue> write(RecordedOperation operation) {
        AcceptedOperation accepted = operation.accepted();
        AttributeWriter item = AttributeWriter.item(key(accepted.id()))
                .text("seller", accepted.seller().value())
                .text("operation", accepted.name())
                .bytes(REQUEST, CompressedText.write(accepted.request()))
                .instant("acceptedAt", accepted.acceptedAt())
                .text("state", operation.status().name())
                .number("forgetAt", accepted.acceptedAt().plus(LIFETIME).getEpochSecond())
                .optionalMaps("problems", thatFit(operation.problems()), OperationItem::problem);
        accepted.workflow().ifPresent(workflow -> item.text("workflow", workflow.value()));
        if (operation.isInProgress()) {
            item.text("dueShard", PARTITION).text("dueAt", place(accepted.acceptedAt(), accepted.id()));
            accepted.workflow()
                    .ifPresent(workflow -> item.text("list", list(workflow)).text(NAME_IN_LIST, accepted.name()));
        }
        return item.attributes();
    }

    /** Returns the first problems, as many as the item has room for, and how many more there are. */
    private static List<OperationProblem> thatFit(List<OperationProblem> problems) {
        List<OperationProblem> fitting = new ArrayList<>();
        int bytes = 0;
        for (OperationProblem problem : problems) {
            bytes += PROBLEM_OVERHEAD + bytes(problem.code()) + bytes(problem.message()) + bytes(problem.details());
            if (bytes > MAX_PROBLEMS_BYTES) {
                int more = problems.size() - fitting.size();
                fitting.add(new OperationProblem(
                        problem.code(),
                        "And %s. Correct these first.".formatted(CountText.of(more, "more problem", "more problems")),
                        "",
                        problem.severity()));
                break;
            }
            fitting.add(problem);
        }
        return fitting;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static AttributeWriter problem(OperationProblem problem) {
        return new AttributeWriter()
                .text("code", problem.code())
                .text("message", problem.message())
                .text("details", problem.details())
                .text("severity", problem.severity().name());
    }

    static RecordedOperation read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item,
                read -> new RecordedOperation(
                        new AcceptedOperation(
                                id(Key.of(item)).orElseThrow(),
                                read.value("seller", SellerId::new),
                                read.optionalValue("workflow", WorkflowId::new),
                                read.text("operation"),
                                CompressedText.read(read.bytes("request")),
                                read.instant("acceptedAt")),
                        read.value("state", OperationStatus::valueOf),
                        read.optionalMaps(
                                "problems",
                                problem -> new OperationProblem(
                                        problem.text("code"),
                                        problem.text("message"),
                                        problem.text("details"),
                                        problem.optionalValue("severity", Severity::valueOf)
                                                .orElse(Severity.ERROR)))));
    }
}
