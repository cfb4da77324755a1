package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;

/**
 * The reason why a shipping method is not available for some boxes.
 *
 * @param code with which choosing the method is refused
 * @param explanation with what to do instead
 */
public record Obstacle(RefusalCode code, Explanation explanation) {

    public CommandRefused refused() {
        return new CommandRefused(code, explanation);
    }

    /** Returns the explanation in English. */
    public String detail() {
        return explanation.toString();
    }
}
