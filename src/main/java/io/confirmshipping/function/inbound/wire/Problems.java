package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.adapter.Problem;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.RecordedOperation;
import java.util.List;

/** The problems of operations, in the words of errors. */
public final class Problems {

    private Problems() {}

    /** Returns the problems of a refusal or of input that a rule does not allow. */
    public static List<OperationProblem> of(RuntimeException refused) {
        return ErrorList.errors(Problem.of(refused))
                .valueStream()
                .map(error -> OperationProblem.error(
                        error.get("code").textValue(),
                        error.get("message").textValue(),
                        error.get("details").textValue()))
                .toList();
    }

    /** Returns the JSON of an operation. */
    public static ObjectNode view(RecordedOperation operation) {
        ObjectNode view = Json.object()
                .put("operation", operation.accepted().name())
                .put("operationId", operation.accepted().id().value())
                .put("operationStatus", operation.status().name());
        var problems = view.putArray("operationProblems");
        operation.problems().forEach(problem -> problems.addObject()
                .put("code", problem.code())
                .put("message", problem.message())
                .put("details", problem.details())
                .put("severity", problem.severity().name()));
        return view;
    }
}
