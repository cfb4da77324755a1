package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;

/**
 * Why a shipping method is not available for some boxes.
 *
 * @param code what choosing it all the same is refused with
 * @param detail in plain words
 */
public record Obstacle(RefusalCode code, String detail) {

    public CommandRefused refused() {
        return new CommandRefused(code, detail);
    }
}
