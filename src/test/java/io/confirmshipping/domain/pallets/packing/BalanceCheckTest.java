package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the centers of gravity: boxes of 20 x 10 x 5 in of 3 lb and of 1 lb on boards of 48 x 40 in. */
class BalanceCheckTest {
    private static final Load LOAD = RandomLoads.all(
            boxes(1, inches("20", "10", "5"), pounds("3"), held("MUG", 1)),
            boxes(1, inches("20", "10", "5"), pounds("1"), held("MUG", 1)));

    @Test
    void nothing_is_wrong_with_a_box_in_the_middle() {
        BalanceCheck check = check(List.of(box(0, "14", "15")));

        assertThat(check.violations()).isEmpty();
        assertThat(check.mean()).isZero();
    }

    @Test
    void a_load_that_could_be_nearer_along_either_side_is_found() {
        assertThat(check(List.of(box(0, "13.98", "15"))).violations()).hasSize(1);
        assertThat(check(List.of(box(0, "14", "15.02"))).violations()).hasSize(1);
        assertThat(check(List.of(box(0, "13.98", "15.02"))).violations()).hasSize(2);
    }

    @Test
    void a_load_whose_edges_reach_the_edge_of_the_board_is_off_without_fault() {
        BalanceCheck check = check(List.of(box(0, "0", "15"), box(1, "28", "15")), List.of(box(0, "14", "15")));

        assertThat(check.violations()).isEmpty();
        assertThat(check.mean()).as("7 of 48 and 0").isCloseTo(7.0 / 48 / 2, within(1e-6));
        assertThat(check.share()).isEqualTo(0.5);
    }

    @SafeVarargs
    private static BalanceCheck check(List<PlacedBox>... pallets) {
        BalanceCheck check = new BalanceCheck(PALLET);
        check.add(
                LOAD,
                List.of(pallets).stream()
                        .map(boxes -> new PackedPallet(1, boxes))
                        .toList());
        return check;
    }

    private static PlacedBox box(int index, String x, String y) {
        return new PlacedBox(
                index,
                new BigDecimal(x),
                new BigDecimal(y),
                BigDecimal.ZERO,
                new BigDecimal("20"),
                BigDecimal.TEN,
                new BigDecimal("5"));
    }
}
