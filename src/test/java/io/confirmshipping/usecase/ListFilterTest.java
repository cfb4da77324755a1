package io.confirmshipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFilterTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2026-12-05"));

    @ParameterizedTest
    @CsvSource({
        "2026-12-05, 2026-12-05, true",
        "2026-12-04, 2026-12-06, true",
        "2026-12-06, , false",
        "2026-12-05, , true",
        ", 2026-12-04, false",
        ", 2026-12-05, true"
    })
    void both_ends_of_a_range_belong_to_it(LocalDate from, LocalDate to, boolean isAdmitted) {
        DateRange range = new DateRange(Optional.ofNullable(from), Optional.ofNullable(to));
        assertThat(range.admits(DAY)).isEqualTo(isAdmitted);
        assertThat(range.admits(Optional.empty())).as("no ship date yet").isFalse();
    }

    @Test
    void without_a_range_what_has_no_ship_date_is_listed_as_well() {
        assertThat(ListFilter.all().admits("OPEN", "any", Optional.empty())).isTrue();
        assertThat(ListFilter.all().admits("OPEN", "any", DAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mugs, true", "MUGS, true", "'Red M', true", "plates, false", "ÄRMEL, true", "a\u0308rmel, true"})
    void a_name_is_found_by_a_part_of_it_in_capital_or_small_letters(String part, boolean isFound) {
        ListFilter<String> filter = new ListFilter<>(Set.of(), Optional.of(part), DateRange.ALWAYS);
        assertThat(filter.admits("OPEN", "Red mugs, Ärmel", DAY)).isEqualTo(isFound);
    }

    @Test
    void every_condition_must_hold() {
        ListFilter<String> filter = new ListFilter<>(Set.of("OPEN"), Optional.of("mug"), new DateRange(DAY, DAY));
        assertThat(filter.admits("OPEN", "Mugs", DAY)).isTrue();
        assertThat(filter.admits("CLOSED", "Mugs", DAY)).isFalse();
        assertThat(filter.admits("OPEN", "Plates", DAY)).isFalse();
        assertThat(filter.admits("OPEN", "Mugs", DAY.map(day -> day.plusDays(1))))
                .isFalse();
    }
}
