package io.confirmshipping.function.log;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.JsonFormatter;

/** Captures everything that is logged while it is open, at every level, as the lines that the functions write in the cloud. */
final class CapturedLog extends Handler implements AutoCloseable {

    private final Logger root = LogContext.getLogContext().getLogger("");
    private final Logger calls = LogContext.getLogContext().getLogger(CallLog.class.getName());
    private final Logger ours = LogContext.getLogContext().getLogger("io.confirmshipping");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    CapturedLog() {
        setFormatter(new JsonFormatter());
        setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        calls.setLevel(Level.ALL);
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(getFormatter().format(ExtLogRecord.wrap(line)));
    }

    /** Returns every line as it would be written. */
    List<String> lines() {
        return lines;
    }

    /** Returns the last line of every request. */
    List<JsonNode> calls() {
        return lines.stream()
                .map(CapturedLog::parsed)
                .filter(line -> line.path("loggerName").asText().equals(CallLog.class.getName()))
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        ours.setLevel(null);
        calls.setLevel(null);
    }
}
