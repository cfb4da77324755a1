package io.confirmshipping.function.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the ID of the X-Ray trace that a request belongs to. */
final class Trace {

    /** Source: AWS X-Ray developer guide, tracing header. */
    private static final Pattern ROOT = Pattern.compile("(?:^|;)\\s*Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)");

    /** The system property of the invocation's header, in Lambda's Java runtimes; other runtimes set the variable. */
    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private static final String VARIABLE = "_X_AMZN_TRACE_ID";

    private Trace() {}

    /** Returns the ID in a request's header, or else in the invocation's header. */
    static Optional<String> id(Optional<String> header) {
        return Stream.of(
                        header,
                        Optional.ofNullable(System.getProperty(PROPERTY)),
                        Optional.ofNullable(System.getenv(VARIABLE)))
                .flatMap(Optional::stream)
                .map(ROOT::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
