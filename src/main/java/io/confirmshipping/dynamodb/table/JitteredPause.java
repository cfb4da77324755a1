package io.confirmshipping.dynamodb.table;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Waits a random time, up to a limit that doubles with every attempt, so that colliding writers do not meet again. */
@Singleton
public class JitteredPause implements Pause {

    private static final long FIRST_MILLISECONDS = 10;
    private static final long MAX_MILLISECONDS = 500;

    @Override
    public void after(int attempt) {
        long limit = Math.min(MAX_MILLISECONDS, FIRST_MILLISECONDS << Math.min(attempt - 1, 10));
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(limit + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two attempts", interrupted);
        }
    }
}
