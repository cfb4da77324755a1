package io.confirmshipping.faults;

import io.confirmshipping.fixture.InterceptedClient;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A client with one fault at a time, at a chosen call. A sweep uses it with several threads. */
final class FaultyClient extends InterceptedClient {

    private Optional<Fault> fault = Optional.empty();
    private int position;
    private int seen;
    private int injected;
    private Optional<LateWrite> onItsWay = Optional.empty();
    private Optional<LateWrite.Outcome> arrived = Optional.empty();

    FaultyClient(DynamoDbClient real) {
        super(real);
    }

    /** @param at which call it fails among those that the fault concerns, from 1 */
    synchronized void arm(Fault next, int at) {
        fault = Optional.of(next);
        position = at;
        seen = 0;
        injected = 0;
        onItsWay = Optional.empty();
        arrived = Optional.empty();
    }

    /** Ends it.
     *
     * @return how often it has occurred
     */
    synchronized int disarm() {
        fault = Optional.empty();
        return injected;
    }

    /** How many calls of those that the last fault concerns there were while it was armed. */
    synchronized int seen() {
        return seen;
    }

    /** What became of the write that is late. It arrives now, unless it has already. */
    synchronized LateWrite.Outcome lateWrite() {
        onItsWay.ifPresent(this::arrive);
        return arrived.orElseThrow();
    }

    @Override
    protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
        Optional<Fault> hit = hit(request);
        if (hit.isEmpty()) {
            letItArriveAmid(request);
            return operation.apply(request);
        }
        if (hit.get().when == Fault.When.AFTER) {
            operation.apply(request);
        }
        if (hit.get().isLate()) {
            delay(new LateWrite(hit.get().when, () -> operation.apply(request)));
        }
        return hit.get().fail(request);
    }

    private synchronized void delay(LateWrite write) {
        onItsWay = Optional.of(write);
    }

    private synchronized void letItArriveAmid(DynamoDbRequest next) {
        onItsWay.filter(late -> isWrite(next) && late.arrival() == Fault.When.AMID_THE_NEXT_TRY)
                .ifPresent(this::arrive);
    }

    private void arrive(LateWrite late) {
        onItsWay = Optional.empty();
        arrived = Optional.of(late.arrive());
    }

    private synchronized Optional<Fault> hit(DynamoDbRequest request) {
        Optional<Fault> hit = fault.filter(armed -> isWrite(request) != (armed.call == Fault.Call.READ))
                .filter(armed -> ++seen == position || armed.call == Fault.Call.EVERY_WRITE);
        hit.ifPresent(armed -> injected++);
        return hit;
    }
}
