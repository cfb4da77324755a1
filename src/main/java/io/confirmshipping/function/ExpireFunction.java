package io.confirmshipping.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.metric.Metric;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.usecase.expiry.ExpirePlacements;
import io.confirmshipping.usecase.operation.FailOverdueOperations;
import io.confirmshipping.usecase.shipment.CloseLateShipments;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Expires placements that are due by the clock, whatever the event says, closes late shipments, and fails operations that hang. */
@Named("expire")
@Singleton
public class ExpireFunction implements RequestStreamHandler {

    private static final Logger LOG = Logger.getLogger(ExpireFunction.class);

    /** With less time left than this, nothing more is begun; the next sweep continues. */
    private static final int MIN_MILLISECONDS = 5_000;

    private final Clock clock;
    private final ExpirePlacements expirePlacements;
    private final FailOverdueOperations failOverdueOperations;
    private final CloseLateShipments closeLateShipments;
    private final Metrics metrics;

    public ExpireFunction(
            Clock clock,
            ExpirePlacements expirePlacements,
            FailOverdueOperations failOverdueOperations,
            CloseLateShipments closeLateShipments,
            Metrics metrics) {
        this.clock = clock;
        this.failOverdueOperations = failOverdueOperations;
        this.closeLateShipments = closeLateShipments;
        this.metrics = metrics;
        this.expirePlacements = expirePlacements;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        try (CallLog log = CallLog.begin("sweep", context, Optional.empty())) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            ExpirePlacements.Report report =
                    expirePlacements.sweep(now, () -> context.getRemainingTimeInMillis() > MIN_MILLISECONDS);
            failOverdue(now, context);
            closeLate(now, context);
            write(report, log);
            measure(report, now);
            answer(report, output);
        }
    }

    /** Fails operations that hang. If that fails, the next sweep tries again; placements have expired nevertheless. */
    private void failOverdue(Instant now, Context context) {
        try {
            FailOverdueOperations.Report report =
                    failOverdueOperations.sweep(now, () -> context.getRemainingTimeInMillis() > MIN_MILLISECONDS);
            report.failures()
                    .forEach(failure -> LOG.errorf(
                            failure.cause(), "Operation %s hangs and cannot be failed", failure.operation()));
            if (report.failed() > 0) {
                LOG.errorf(
                        "%s in progress for too long",
                        CountText.of(
                                report.failed(), "operation has failed: it was", "operations have failed: they were"));
            }
        } catch (RuntimeException broken) {
            LOG.error("Operations that hang were not failed", broken);
        }
    }

    /** Closes shipments that have not arrived in time. If that fails, the next sweep tries again. */
    private void closeLate(Instant now, Context context) {
        try {
            CloseLateShipments.Report report =
                    closeLateShipments.sweep(now, () -> context.getRemainingTimeInMillis() > MIN_MILLISECONDS);
            report.failures()
                    .forEach(failure -> LOG.errorf(
                            failure.cause(),
                            "Shipments of %s cannot be looked at",
                            failure.workflow().workflow()));
            if (report.closed() > 0) {
                LOG.infof(
                        "%s closed: not arrived in time",
                        CountText.of(report.closed(), "shipment was", "shipments were"));
            }
        } catch (RuntimeException broken) {
            LOG.error("Late shipments were not closed", broken);
        }
    }

    private static void write(ExpirePlacements.Report report, CallLog log) {
        report.failures()
                .forEach(failure -> LOG.errorf(
                        failure.cause(),
                        "Not expired: %s",
                        failure.workflow().map(WorkflowId::value).orElse("the rest of a shard")));
        log.end("%d expired, %d failed%s"
                .formatted(report.expired(), report.failures().size(), report.remaining() ? ", more to do" : ""));
    }

    /** Reports an age of zero if nothing is due: an alarm must tell that from a sweep that never ran. */
    private void measure(ExpirePlacements.Report report, Instant now) {
        Duration age =
                report.oldestDue().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        metrics.put(Metric.OLDEST_DUE_AGE, age.toSeconds());
        metrics.put(Metric.NOT_EXPIRED, report.failures().size());
    }

    private static void answer(ExpirePlacements.Report report, OutputStream output) throws IOException {
        Json.MAPPER.writeValue(
                output,
                Json.object()
                        .put("expired", report.expired())
                        .put("failed", report.failures().size())
                        .put("remaining", report.remaining()));
    }
}
