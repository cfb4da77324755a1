package io.confirmshipping.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** A clock of real time plus an offset. The offset is stored in a file, so time does not move back in a restart. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final Path file;
    private volatile Duration offset;
    private volatile Instant frozenAt;

    /** Creates a running clock.
     *
     * @param file keeps the offset, as in {@code PT24H}
     */
    public MovableClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        this.offset = read(file);
    }

    @Override
    public Instant instant() {
        Instant frozen = frozenAt;
        return frozen == null ? real.instant().plus(offset) : frozen;
    }

    /** Stops time at this instant. */
    public synchronized void freeze() {
        frozenAt = instant();
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Lets time run on from this instant. */
    public synchronized void run() {
        if (isFrozen()) {
            moveTo(frozenAt);
            frozenAt = null;
        }
    }

    /** Moves time forward; a frozen clock stays frozen.
     *
     * @throws IllegalArgumentException if the target is before now
     */
    public synchronized void moveTo(Instant target) {
        if (target.isBefore(instant())) {
            throw new IllegalArgumentException("%s is before %s".formatted(target, instant()));
        }
        offset = Duration.between(real.instant(), target);
        if (isFrozen()) {
            frozenAt = target;
        }
        write(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("All instants are UTC");
    }

    private static Duration read(Path file) {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (CharacterCodingException | DateTimeParseException e) {
            throw new IllegalStateException(
                    "%s must hold a duration like PT24H. Correct it, or delete it to return to real time."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration offset) {
        Path written = file.resolveSibling(file.getFileName() + ".written");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(written, offset.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
