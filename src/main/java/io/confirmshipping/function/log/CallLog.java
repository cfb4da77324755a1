package io.confirmshipping.function.log;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The log of one call. While it is open, every line names the request, its trace and whatever else was {@link #name named};
 * at its end it gets a line of its own.
 *
 * <p>What is named must be an ID of ours, or why a message was refused: texts of sellers can be names, addresses or
 * telephone numbers.
 */
public final class CallLog implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(CallLog.class);

    private static final Set<String> SUBJECTS =
            Set.of("messageId", "workflowId", "shipmentId", "shipmentConfirmationId");

    private final String what;
    private final boolean tellsWhy;
    private final long startedAt = System.nanoTime();
    private final Map<String, String> names = new LinkedHashMap<>();

    private CallLog(String what, boolean tellsWhy) {
        this.what = what;
        this.tellsWhy = tellsWhy;
    }

    /**
     * Begins the log of a call.
     *
     * @param what a route of the template, or what else was called
     * @param traceHeader the header {@code X-Amzn-Trace-Id} that came with the call, in whatever form
     */
    public static CallLog begin(String what, Context context, Optional<String> traceHeader) {
        return begin(new CallLog(what, false), context, traceHeader);
    }

    /** Begins the log of a message. Nobody hears why it is refused, so the log says it. */
    public static CallLog ofMessage(String from, Context context, Optional<String> traceHeader) {
        return begin(new CallLog(from, true), context, traceHeader);
    }

    private static CallLog begin(CallLog log, Context context, Optional<String> traceHeader) {
        log.name("requestId", Optional.ofNullable(context.getAwsRequestId()));
        log.name("traceId", Trace.id(traceHeader));
        return log;
    }

    /** Names something on all lines from now on. */
    public void name(String key, Optional<String> value) {
        value.ifPresent(present -> {
            MDC.put(key, present);
            names.put(key, present);
        });
    }

    /**
     * Writes the line of a call that was answered.
     *
     * @param status as in HTTP
     * @param code of the problem, if it was answered with one
     * @param reason of the problem, in words
     */
    public void answered(int status, Optional<String> code, Optional<String> reason) {
        name("status", Optional.of(String.valueOf(status)));
        name("code", code);
        Optional<String> why = reason.filter(words -> tellsWhy);
        String about = about();
        name("reason", why);
        end(
                code.map(problem -> status + " " + problem).orElse(String.valueOf(status)),
                why.map(words -> "; %s: %s".formatted(about, words)).orElse(""));
    }

    /** Writes the line of a call with this outcome. */
    public void end(String outcome) {
        end(outcome, "");
    }

    private void end(String outcome, String why) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
        name("route", Optional.of(what));
        name("outcome", Optional.of(outcome));
        name("milliseconds", Optional.of(String.valueOf(milliseconds)));
        LOG.info(String.format(Locale.ROOT, "%s: %s in %d ms%s", what, outcome, milliseconds, why));
    }

    /** What a reader without a query for names looks for, for example: messageId 1, workflowId wf1. */
    private String about() {
        return names.entrySet().stream()
                .filter(name -> SUBJECTS.contains(name.getKey()))
                .map(name -> name.getKey() + " " + name.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Nothing of this call is named on later lines. */
    @Override
    public void close() {
        names.keySet().forEach(MDC::remove);
    }
}
