package io.confirmshipping.local.table;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process, beyond doubt: the operating system gives the ID of an ended process to others. */
record ProcessIdentity(long id, Instant startedAt) {

    /** The start is reckoned from that of the machine, in whole seconds, which moves a little when its clock is set. */
    private static final Duration CLOCK_WAS_SET = Duration.ofSeconds(2);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static ProcessIdentity parse(String line) {
        String[] parts = line.split(" ");
        return new ProcessIdentity(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The process, if it still runs. */
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
