package io.confirmshipping.faults;

import io.confirmshipping.fixture.InterceptedClient;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A client with one fault, at a chosen call. */
final class FaultyClient extends InterceptedClient {

    private final Fault fault;
    private final int position;
    private int seen;
    private int injected;

    /** @param position of the call that fails among those that the fault concerns, from 1 */
    FaultyClient(DynamoDbClient real, Fault fault, int position) {
        super(real);
        this.fault = fault;
        this.position = position;
    }

    /** How often the fault has occurred. */
    int injected() {
        return injected;
    }

    @Override
    protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
        if (!isHit(request)) {
            return operation.apply(request);
        }
        injected++;
        if (fault.when == Fault.When.AFTER) {
            operation.apply(request);
        }
        return fault.fail(request);
    }

    private boolean isHit(DynamoDbRequest request) {
        if (isWrite(request) == (fault.call == Fault.Call.READ)) {
            return false;
        }
        seen++;
        return fault.call == Fault.Call.EVERY_WRITE || seen == position;
    }
}
