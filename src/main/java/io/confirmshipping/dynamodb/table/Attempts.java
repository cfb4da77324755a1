package io.confirmshipping.dynamodb.table;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Does a step again as long as somebody else gets in its way. */
@Singleton
public class Attempts {

    static final int MOST = 10;

    private final Pause pause;

    public Attempts(Pause pause) {
        this.pause = pause;
    }

    /**
     * The result of the first attempt that was not disturbed.
     *
     * @param step throws {@link ChangedMeanwhile} if it was
     * @throws Refused concurrent-change if all were
     */
    public <T> T untilUndisturbed(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (ChangedMeanwhile disturbed) {
                if (attempt == MOST) {
                    throw concurrentChange(disturbed);
                }
                pause.after(attempt);
            }
        }
    }

    private static Refused concurrentChange(ChangedMeanwhile cause) {
        Refused refused = new Refused(
                RefusalCode.CONCURRENT_CHANGE,
                "Others are changing the same workflow right now, and this change was not made. Try again.");
        refused.initCause(cause);
        return refused;
    }
}
