package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random histories find a mistake, if there is one. */
class DefectsAreFoundTest {

    private static final int MAX_HISTORIES = 10_000;

    @ParameterizedTest
    @EnumSource
    void a_defect_leads_to_a_history_that_nothing_explains(Defect defect) {
        int histories = 1;
        while (histories <= MAX_HISTORIES && isExplained(defect, histories)) {
            histories++;
        }
        System.out.printf("%s: found by history %d%n", defect, histories);
        assertThat(histories).as("histories that saw nothing of %s", defect).isLessThanOrEqualTo(MAX_HISTORIES);
    }

    /** Returns whether the history is explained. A failure elsewhere, because of the defect, finds it too. */
    private static boolean isExplained(Defect defect, long seed) {
        try {
            return new RandomHistory(Seeds.scattered(seed), InMemoryTable::new, "table", 0, Optional.of(defect))
                    .play()
                    .isExplained();
        } catch (IllegalStateException failed) {
            return false;
        }
    }
}
