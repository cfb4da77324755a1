package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;

/**
 * The reason why a shipping method is not available for some boxes.
 *
 * @param code with which choosing the method is refused
 * @param detail in plain words
 */
public record Obstacle(RefusalCode code, String detail) {

    public CommandRefused refused() {
        return new CommandRefused(code, detail);
    }
}
