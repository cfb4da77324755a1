package io.confirmshipping.function.log;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The log of one request. While it is open, every line has the IDs of the request and its trace, and everything else that
 * was {@link #name named}. It ends with a line of its own.
 *
 * <p>Only IDs of ours and reasons of refusals may be named: texts of sellers can be names, addresses or telephone numbers.
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
     * Begins the log of a request.
     *
     * @param what a route of the template, or another name for what was asked
     * @param traceHeader the header {@code X-Amzn-Trace-Id} of the request, in any form
     */
    public static CallLog begin(String what, Context context, Optional<String> traceHeader) {
        return begin(new CallLog(what, false), context, traceHeader);
    }

    /** Begins the log of a message. Its sender gets no answer, so the log says why it is refused. */
    public static CallLog ofMessage(String from, Context context, Optional<String> traceHeader) {
        return begin(new CallLog(from, true), context, traceHeader);
    }

    private static CallLog begin(CallLog log, Context context, Optional<String> traceHeader) {
        log.name("requestId", Optional.ofNullable(context.getAwsRequestId()));
        log.name("traceId", Trace.id(traceHeader));
        return log;
    }

    /** Adds a name to all lines from now on. */
    public void name(String key, Optional<String> value) {
        value.ifPresent(present -> {
            MDC.put(key, present);
            names.put(key, present);
        });
    }

    /**
     * Writes the last line of a request that was answered.
     *
     * @param status of HTTP
     * @param code of the problem that it was answered with, if any
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

    /** Writes the last line, with this outcome. */
    public void end(String outcome) {
        end(outcome, "");
    }

    private void end(String outcome, String why) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
        name("route", Optional.of(what));
        name("outcome", Optional.of(outcome));
        name("milliseconds", Optional.of(String.valueOf(milliseconds)));
        // Not by %d, which would be the first to read the digits of a language at a start
        LOG.info(what + ": " + outcome + " in " + milliseconds + " ms" + why);
    }

    /** Returns the IDs that a reader of the line looks for, for example {@code messageId 1, workflowId wf1}. */
    private String about() {
        return names.entrySet().stream()
                .filter(name -> SUBJECTS.contains(name.getKey()))
                .map(name -> name.getKey() + " " + name.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Removes the names, so that later lines do not have them. */
    @Override
    public void close() {
        names.keySet().forEach(MDC::remove);
    }
}
