package io.confirmshipping.dynamodb.table;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Repeats a step until no other writer disturbs it. */
@Singleton
public class OptimisticRetry {

    static final int MAX_ATTEMPTS = 10;

    private final Pause pause;

    public OptimisticRetry(Pause pause) {
        this.pause = pause;
    }

    /**
     * Returns the result of the first attempt that is not disturbed.
     *
     * @param step throws {@link StaleRead} if it is disturbed
     * @throws CommandRefused concurrent-change if all attempts are
     */
    public <T> T run(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (StaleRead disturbed) {
                if (attempt == MAX_ATTEMPTS) {
                    throw concurrentChange(disturbed);
                }
                pause.after(attempt);
            }
        }
    }

    private static CommandRefused concurrentChange(StaleRead cause) {
        CommandRefused refused = new CommandRefused(RefusalCode.CONCURRENT_CHANGE, RefusedCode.OTHERS_CHANGE_IT.of());
        refused.initCause(cause);
        return refused;
    }
}
