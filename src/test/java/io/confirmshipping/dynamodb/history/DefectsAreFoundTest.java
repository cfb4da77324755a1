package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random histories find a mistake, if there is one. */
class DefectsAreFoundTest {

    private static final int MAX_HISTORIES = 10_000;

    /** The histories at which to begin, so that few are needed. */
    private static final Map<Defect, Integer> FIRST_HISTORIES = Map.of(
            Defect.KEYS_WITHOUT_CONDITION, 370,
            Defect.EDITS_WITHOUT_CONDITION, 160,
            Defect.PALLETS_WITHOUT_CONDITION, 160,
            Defect.SHIP_DATES_WITHOUT_CONDITION, 1_140,
            Defect.SHIPMENTS_UNCHECKED, 2_400,
            Defect.TRACKING_WITHOUT_CONDITION, 740);

    @ParameterizedTest
    @EnumSource
    void a_defect_leads_to_a_history_that_nothing_explains(Defect defect) {
        int first = FIRST_HISTORIES.getOrDefault(defect, 1);
        int history = first;
        while (history < first + MAX_HISTORIES && isExplained(Optional.of(defect), history)) {
            history++;
        }
        System.out.printf("%s: found by history %d%n", defect, history);
        assertThat(history).as("a history that finds %s", defect).isLessThan(first + MAX_HISTORIES);
        assertThat(isExplained(Optional.empty(), history))
                .as("history %d without the defect", history)
                .isTrue();
    }

    /** Returns whether the history is explained. A failure elsewhere, because of the defect, finds it too. */
    private static boolean isExplained(Optional<Defect> defect, long seed) {
        try {
            return new RandomHistory(Seeds.scattered(seed), InMemoryTable::new, "table", 0, defect)
                    .play()
                    .isExplained();
        } catch (IllegalStateException failed) {
            return false;
        }
    }
}
