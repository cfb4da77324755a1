package io.confirmshipping.local.table;

import java.time.Instant;
import java.util.Optional;

/** A process, beyond doubt: the operating system gives the ID of an ended process to others. */
record ProcessIdentity(long id, Instant startedAt) {

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static ProcessIdentity parse(String line) {
        String[] parts = line.split(" ");
        return new ProcessIdentity(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(id).filter(ProcessHandle::isAlive).filter(process -> of(process)
                .equals(this));
    }

    @Override
    public String toString() {
        return id + " " + startedAt;
    }
}
