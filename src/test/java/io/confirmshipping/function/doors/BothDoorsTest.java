package io.confirmshipping.function.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.function.log.SilentFunctions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A workflow is planned at one door, accepted at the other, cancelled at the first: whatever comes between and whatever fails on
 * the way, no box, no unit and no money is lost, some order explains all answers, and both doors show the same.
 */
@ExtendWith(SilentFunctions.class)
class BothDoorsTest {

    private static final int WALKS = 3;
    private static final int MAX_WALKS = 60;
    /** Walks that get where few others do. */
    private static final List<Long> RARE = List.of(20_261_138L, 20_261_158L);

    private static final Set<String> MUST_OCCUR = Set.of(
            "accept: 200 AWAITING_CARRIER",
            "confirm: 200 CONFIRMED",
            "cancel: 200 CANCELLED",
            "confirm placement: 202",
            "generate transportation: 202",
            "generate windows: 202",
            "track: 200 READY_TO_SHIP",
            "update tracking: 202",
            "report SHIPPED: taken",
            "carry out: SUCCESS ");

    @Test
    void every_walk_is_explained_conserves_everything_and_looks_the_same_from_both_doors() {
        Map<String, Integer> outcomes = new TreeMap<>();
        Seeds.untilSeen(RARE, WALKS, MAX_WALKS, () -> outcomes.keySet().containsAll(MUST_OCCUR), seed -> {
            Walk walk = new Walk(seed, Mistake.NONE);
            assertThat(walk.complaint()).isEmpty();
            walk.outcomes().forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
        });
        System.out.printf(
                "%d steps through both doors had %d different outcomes.%n",
                outcomes.values().stream().mapToInt(times -> times).sum(), outcomes.size());
        assertThat(outcomes.keySet()).containsAll(MUST_OCCUR);
    }
}
