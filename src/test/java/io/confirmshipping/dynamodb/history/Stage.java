package io.confirmshipping.dynamodb.history;

import io.confirmshipping.fixture.Errors;
import io.confirmshipping.fixture.InterceptedClient;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A client whose callers take turns, and some of whose calls fail. */
final class Stage extends InterceptedClient {

    private final RandomScheduler scheduler;
    private final Random random;
    private final int oneIn;
    private final Map<String, Integer> faults = new TreeMap<>();

    private final Set<Thread> sentTwice = ConcurrentHashMap.newKeySet();

    /** @param oneIn so many calls fail; none if it is 0 */
    Stage(DynamoDbClient real, RandomScheduler scheduler, Random random, int oneIn) {
        super(real);
        this.scheduler = scheduler;
        this.random = random;
        this.oneIn = oneIn;
    }

    /** What has gone wrong, and how often. */
    Map<String, Integer> faults() {
        return faults;
    }

    /** Whether a write of this thread was sent twice since it was asked last: it had its effect, and was then decided anew. */
    boolean wasSentTwice() {
        return sentTwice.remove(Thread.currentThread());
    }

    @Override
    protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
        scheduler.pause();
        if (oneIn == 0 || random.nextInt(oneIn) > 0) {
            return operation.apply(request);
        }
        if (!isWrite(request)) {
            return random.nextBoolean()
                    ? fail("read failed", Errors.disconnected())
                    : fail("read throttled", Errors.throttled(request));
        }
        return switch (random.nextInt(5)) {
            case 0 -> fail("disconnected before the write", Errors.disconnected());
            case 1 -> fail("write throttled", Errors.throttled(request));
            case 2 -> fail("conflict", Errors.conflict(request));
            case 3 -> {
                operation.apply(request);
                yield fail("answer lost after the write", Errors.timedOut());
            }
            default -> {
                operation.apply(request);
                sentTwice.add(Thread.currentThread());
                yield fail("sent twice", Errors.conditionFailed(request));
            }
        };
    }

    private <R> R fail(String fault, RuntimeException error) {
        faults.merge(fault, 1, Integer::sum);
        throw error;
    }
}
