package io.confirmshipping.function.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.function.log.SilentFunctions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk through both doors finds a mistake, if there is one. */
@ExtendWith(SilentFunctions.class)
class MistakesAreFoundTest {

    private static final int MAX_WALKS = 40;

    /** The walks at which to begin, so that few are needed. */
    private static final Map<Mistake, Integer> FIRST_WALKS = Map.of(
            Mistake.UPDATES_WITHOUT_CONDITION, 22, Mistake.ANSWERS_ARE_FORGOTTEN, 26, Mistake.AN_OLD_NAME_IS_SHOWN, 2);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_mistake_leads_to_a_walk_that_cannot_be(Mistake mistake) {
        Optional<String> complaint = Optional.empty();
        int first = FIRST_WALKS.getOrDefault(mistake, 1);
        int walks = 0;
        while (complaint.isEmpty() && walks < MAX_WALKS) {
            complaint = new Walk(Seeds.scattered(first + walks), mistake).complaint();
            walks++;
        }
        System.out.printf(
                "%s: found by walk %d: %s%n",
                mistake,
                walks,
                complaint.map(found -> found.lines().findFirst().orElse("")).orElse("not"));
        assertThat(complaint).as("walks that saw nothing of %s", mistake).isPresent();
    }
}
