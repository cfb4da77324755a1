package io.confirmshipping.faults;

import io.confirmshipping.fixture.InterceptedClient;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A client with one fault at a time, at a chosen call. */
final class FaultyClient extends InterceptedClient {

    private Optional<Fault> fault = Optional.empty();
    private int position;
    private int seen;
    private int injected;

    FaultyClient(DynamoDbClient real) {
        super(real);
    }

    /** @param at which call it fails among those that the fault concerns, from 1 */
    void arm(Fault next, int at) {
        fault = Optional.of(next);
        position = at;
        seen = 0;
        injected = 0;
    }

    /** How many calls a request makes at which the fault can occur. */
    int calls(Fault counted, Runnable request) {
        arm(counted, Integer.MAX_VALUE);
        request.run();
        disarm();
        return seen;
    }

    /** Ends it.
     *
     * @return how often it has occurred
     */
    int disarm() {
        fault = Optional.empty();
        return injected;
    }

    @Override
    protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
        Optional<Fault> hit = fault.filter(armed -> isHit(armed, request));
        if (hit.isEmpty()) {
            return operation.apply(request);
        }
        injected++;
        if (hit.get().when == Fault.When.AFTER) {
            operation.apply(request);
        }
        return hit.get().fail(request);
    }

    private boolean isHit(Fault armed, DynamoDbRequest request) {
        if (isWrite(request) == (armed.call == Fault.Call.READ)) {
            return false;
        }
        seen++;
        return armed.call == Fault.Call.EVERY_WRITE || seen == position;
    }
}
