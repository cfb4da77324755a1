package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangeTest {

    @ParameterizedTest
    @CsvSource({
        "7, 6, false",
        "7, 7, true",
        "7, 8, false",
        "3-5, 2, false",
        "3-5, 3, true",
        "3-5, 5, true",
        "3-5, 6, false"
    })
    void a_range_has_its_ends_and_what_is_between_them(String text, int number, boolean within) {
        assertThat(NumberRange.parse(text, "boxes[0]").contains(number)).isEqualTo(within);
    }

    @Test
    void numbers_are_covered_by_the_fewest_ranges() {
        assertThat(NumberRange.covering(new TreeSet<>(List.of(9, 1, 2, 3, 5, 8))))
                .hasToString("[1-3, 5, 8-9]");
        assertThat(NumberRange.covering(new TreeSet<>())).isEmpty();
    }
}
