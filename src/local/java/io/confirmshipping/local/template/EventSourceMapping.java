package io.confirmshipping.local.template;

/** A queue that feeds a function.
 *
 * @param queue the logical ID of the queue
 * @param batchSize the most messages of one invocation
 * @param reportsBatchItemFailures whether the function answers which messages of a batch failed
 */
public record EventSourceMapping(
        String queue, LambdaFunction function, int batchSize, boolean reportsBatchItemFailures) {

    private static final int LAMBDA_DEFAULT_BATCH_SIZE = 10;

    static EventSourceMapping read(TemplateSection properties, LambdaFunction function) {
        properties.only("BatchSize", "FunctionResponseTypes", "Queue");
        return new EventSourceMapping(
                properties.resource("Queue"),
                function,
                properties.number("BatchSize", LAMBDA_DEFAULT_BATCH_SIZE),
                properties.list("FunctionResponseTypes").stream()
                        .anyMatch(type -> type.text().equals("ReportBatchItemFailures")));
    }
}
