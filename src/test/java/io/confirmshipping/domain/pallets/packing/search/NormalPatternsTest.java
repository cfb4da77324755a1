package io.confirmshipping.domain.pallets.packing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalPatternsTest {

    @Test
    void a_length_is_filled_by_any_number_of_sides_together() {
        NormalPatterns patterns = new NormalPatterns(20, new int[] {5, 7});

        assertThat(IntStream.rangeClosed(0, 20).map(patterns::longestWithin))
                .containsExactly(0, 0, 0, 0, 0, 5, 5, 7, 7, 7, 10, 10, 12, 12, 14, 15, 15, 17, 17, 19, 20);
    }

    @Test
    void sides_with_a_common_divisor_fill_only_its_multiples() {
        NormalPatterns patterns = new NormalPatterns(231, new int[] {60, 80});

        assertThat(IntStream.of(59, 60, 79, 80, 119, 120, 139, 140, 159, 160, 199, 200, 219, 220, 231)
                        .map(patterns::longestWithin))
                .containsExactly(0, 60, 60, 80, 80, 120, 120, 140, 140, 160, 180, 200, 200, 220, 220);
    }

    @Test
    void a_side_as_long_as_the_length_fills_it_and_a_longer_one_fills_nothing() {
        assertThat(new NormalPatterns(20, new int[] {20, 21}).longestWithin(20)).isEqualTo(20);
        assertThat(new NormalPatterns(20, new int[] {21}).longestWithin(20)).isZero();
        assertThat(new NormalPatterns(20, new int[0]).longestWithin(20)).isZero();
    }

    @Test
    void nothing_fills_less_than_no_length() {
        assertThat(new NormalPatterns(20, new int[] {1}).longestWithin(0)).isZero();
        assertThat(new NormalPatterns(20, new int[] {1}).longestWithin(-1)).isZero();
    }

    @Test
    void more_than_300_sides_are_taken_to_fill_every_length() {
        int[] sides = IntStream.range(1_000, 1_301).toArray();

        assertThat(new NormalPatterns(20, sides).longestWithin(19)).isEqualTo(19);
        assertThat(new NormalPatterns(20, IntStream.of(sides).skip(1).toArray()).longestWithin(19))
                .isZero();
    }
}
