package io.confirmshipping.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.ExpirePlacements;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Expires what is due, whenever it is called; what the event says does not matter, not even its time. */
@Named("expire")
@Singleton
public class ExpireFunction implements RequestStreamHandler {

    private static final Logger LOG = Logger.getLogger(ExpireFunction.class);

    /** With less time than this nothing new is begun; the next sweep continues. */
    private static final int LEAST_MILLISECONDS = 5_000;

    private final Clock clock;
    private final ExpirePlacements expirePlacements;

    public ExpireFunction(Clock clock, ExpirePlacements expirePlacements) {
        this.clock = clock;
        this.expirePlacements = expirePlacements;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        ExpirePlacements.Report report = expirePlacements.sweep(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                () -> context.getRemainingTimeInMillis() > LEAST_MILLISECONDS);
        report.failures()
                .forEach(failure -> LOG.errorf(
                        failure.cause(),
                        "Not expired: %s",
                        failure.workflow().map(WorkflowId::value).orElse("the rest of a shard")));
        Json.MAPPER.writeValue(
                output,
                Json.object()
                        .put("expired", report.expired())
                        .put("failed", report.failures().size())
                        .put("remaining", report.remaining()));
    }
}
