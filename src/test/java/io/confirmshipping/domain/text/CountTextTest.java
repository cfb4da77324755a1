package io.confirmshipping.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 boxes, 0 pallets, 0 units, 0 others",
        "1, 1 box, 1 pallet, 1 unit, 1 other",
        "2, 2 boxes, 2 pallets, 2 units, 2 others"
    })
    void only_one_is_singular(long count, String boxes, String pallets, String units, String others) {
        assertThat(CountText.boxes(count)).isEqualTo(boxes);
        assertThat(CountText.pallets(count)).isEqualTo(pallets);
        assertThat(CountText.units(count)).isEqualTo(units);
        assertThat(CountText.of(count, "other", "others")).isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource({"1, at most 1 is allowed", "2, at most 2 are allowed", "5000, at most 5000 are allowed"})
    void a_limit_of_one_is_one_that_is_allowed(long limit, String expected) {
        assertThat(CountText.atMost(limit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 boxes", "1 | 1 box", "2 | 2 boxes", "5000 | 5,000 boxes"})
    void large_counts_have_commas(int count, String written) {
        assertThat(CountText.grouped(count, "box", "boxes")).isEqualTo(written);
    }
}
