package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.dynamodb.Store;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever is done to a workflow at either front door, and whatever fails, what both show agrees, and no box, unit or cent is
 * lost or made. {@code -Dwalks=500} walks more.
 */
class BothDoorsTest {

    private static final int WALKS = Integer.getInteger("walks", 3);
    private static final int STEPS = 50;

    private static final Set<String> WANTED = Set.of(
            "AWAITING_CONFIRMATION",
            "PLACEMENT_EXPIRED",
            "AWAITING_CARRIER",
            "CONFIRMED",
            "CANCELLED",
            "own accept 200",
            "own confirm 200",
            "own cancel 200",
            "own edit 200",
            "operation SUCCESS",
            "operation FAILED",
            "operation IN_PROGRESS, comes again",
            "operation SUCCESS, delivered again",
            "PUT/cancellation 202",
            "POST/placementOptions/confirmation 202",
            "PUT/shipments/trackingDetails 202",
            "after the write",
            "throttled");

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @Test
    void both_front_doors_agree_and_nothing_is_lost() {
        Set<String> seen = new TreeSet<>();

        Seeds.untilSeen(WALKS, 10 * WALKS, () -> seen.containsAll(WANTED), seed -> new BothDoorsWalk(seed, store, seen)
                .go(STEPS));

        System.out.printf("Seen: %s%n", seen);
        assertThat(seen).as("a walk that never gets somewhere proves nothing").containsAll(WANTED);
    }
}
