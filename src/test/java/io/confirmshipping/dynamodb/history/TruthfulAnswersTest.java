package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a workflow, its answer lists exactly the actions that would be accepted, and its version moves with
 * everything that it shows (rules.md#rule-25). {@code -Dtruthful=5000} walks more histories.
 */
class TruthfulAnswersTest {

    private static final int HISTORIES = Integer.getInteger("truthful", 4);

    /** Histories that get where few others do. */
    private static final List<Long> RARE =
            List.of(20_261_128L, 20_261_134L, 20_261_136L, 20_261_158L, 20_261_178L, 20_261_185L, 20_261_188L);

    private static final Set<String> WANTED = Set.of(
            "nothing moves",
            "the ship date has passed before confirmation",
            "a destination is closed on the ship date before confirmation",
            "AWAITING_CONFIRMATION [acceptance, cancellation, contents, name, pallets, placements, shipping, source]",
            "AWAITING_CONFIRMATION [acceptance, cancellation, confirmation, contents, name, pallets, placements, shipping, source]",
            "no center is open before confirmation",
            "no center is open that takes all boxes before confirmation",
            "AWAITING_CONFIRMATION [acceptance, cancellation, name, pallets, source]",
            "PLACEMENT_EXPIRED [cancellation, name, source]",
            "PACKING [cancellation, name, source]",
            "PACKING [cancellation, contents, name, placements, source]",
            "PACKING [cancellation, contents, name, source]",
            "AWAITING_CONFIRMATION [acceptance, cancellation, contents, name, placements, source]",
            "AWAITING_CARRIER [cancellation, name, packing, source]",
            "PLACEMENT_EXPIRED [cancellation, contents, name, placements, source]",
            "AWAITING_CARRIER [cancellation, name, pallets, shipping, source]",
            "AWAITING_CARRIER [cancellation, confirmation, name, pallets, shipping, source]",
            "CONFIRMED [cancellation, name, shipping]",
            "CONFIRMED [cancellation, name, pallets, shipping, status]",
            "CONFIRMED [cancellation, name]",
            "CONFIRMED [name]",
            "CANCELLED []",
            "WORKING [items, labels, name, status, tracking]",
            "WORKING [labels, name, status, tracking]",
            "READY_TO_SHIP [items, labels, name, status, tracking]",
            "CLOSED [inquiries, labels, name]");

    @Test
    void answers_tell_what_would_be_accepted_and_that_something_has_changed() {
        Set<String> seen = new TreeSet<>();

        Seeds.untilSeen(
                RARE, HISTORIES, 100 * HISTORIES, () -> seen.containsAll(WANTED), seed -> new TruthfulWalk(seed, seen)
                        .go(25));

        System.out.printf("Seen: %s%n", seen);
        assertThat(seen).as("a walk that never gets somewhere proves nothing").containsAll(WANTED);
    }
}
