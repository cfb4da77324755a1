package io.confirmshipping.local.table;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A process, identified by ID and start time, because the operating system reuses IDs. */
record ProcessIdentity(long id, Instant startedAt) {

    /** The tolerance of start times, which shift a little when the clock of the machine is set. */
    private static final Duration CLOCK_WAS_SET = Duration.ofSeconds(2);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Reads what {@link #toString} has written; empty if the line was damaged. */
    static Optional<ProcessIdentity> parse(String line) {
        String[] parts = line.split(" ");
        try {
            return parts.length == 2
                    ? Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    /** Returns the process if it still runs. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedWith(of(process).startedAt()));
    }

    private boolean startedWith(Instant other) {
        return Duration.between(startedAt, other).abs().compareTo(CLOCK_WAS_SET) <= 0;
    }

    @Override
    public String toString() {
        return id + " " + startedAt;
    }
}
