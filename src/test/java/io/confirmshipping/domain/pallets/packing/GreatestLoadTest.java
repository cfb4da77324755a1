package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands on marked boxes (rules.md#rule-41): of cubes of 20 in, four stand on a pallet, and three layers of them. */
class GreatestLoadTest {
    private static final Handling FRAGILE = new Handling(false, true, Optional.empty());

    @Test
    void nothing_stands_on_fragile_boxes() {
        assertThat(pallets(cubes(12, Handling.ANY))).isEqualTo(1);
        assertThat(pallets(cubes(4, FRAGILE))).isEqualTo(1);
        assertThat(pallets(cubes(5, FRAGILE))).isEqualTo(2);
        assertThat(pallets(cubes(12, FRAGILE))).isEqualTo(3);
    }

    @Test
    void fragile_boxes_stand_on_others() {
        assertThat(pallets(cubes(8, Handling.ANY), cubes(4, FRAGILE))).isEqualTo(1);
        assertThat(pallets(cubes(7, Handling.ANY), cubes(5, FRAGILE))).isEqualTo(2);
        assertThat(pallets(small(100, Handling.ANY), cubes(4, FRAGILE))).isEqualTo(1);
    }

    @Test
    void a_load_as_great_as_a_box_bears_is_stacked_and_one_step_more_is_not() {
        assertThat(pallets(cubes(12, bears("40")))).isEqualTo(1);
        assertThat(pallets(cubes(12, bears("39.999")))).isEqualTo(2);
        assertThat(pallets(cubes(12, bears("20")))).isEqualTo(2);
        assertThat(pallets(cubes(12, bears("19.999")))).isEqualTo(3);
    }

    @Test
    void boxes_that_bear_little_stand_on_those_that_bear_more() {
        assertThat(pallets(cubes(4, bears("40")), cubes(4, bears("20")), cubes(4, FRAGILE)))
                .isEqualTo(1);
        assertThat(pallets(cubes(4, bears("39.999")), cubes(4, bears("20")), cubes(4, FRAGILE)))
                .isEqualTo(2);
    }

    /** On a pallet stand 30 stacks, of which each has one fragile box at most. */
    @Test
    void many_small_boxes_are_borne_too() {
        assertThat(pallets(small(300, bears("10")), small(100, FRAGILE))).isEqualTo(4);
    }

    /** Flat boxes of three kinds, 300 together: with one of them limited they took two pallets. */
    @Test
    void a_load_that_cannot_be_reached_changes_nothing() {
        assertThat(RandomLoads.PACKER.pack(flat(bears("1450")), PALLET))
                .isEqualTo(RandomLoads.PACKER.pack(flat(Handling.ANY), PALLET))
                .hasSize(1);
    }

    private static Load flat(Handling marks) {
        return RandomLoads.all(
                boxes(100, inches("23.1", "19.5", "0.85"), pounds("3"), held("MUG", 1))
                        .marked(marks),
                boxes(100, inches("22.4", "18.7", "0.95"), pounds("2"), held("MUG", 1)),
                boxes(100, inches("23.6", "19.1", "0.8"), pounds("4"), held("MUG", 1)));
    }

    private static int pallets(BoxGroup... groups) {
        Load load = RandomLoads.all(groups);
        List<PackedPallet> pallets = RandomLoads.PACKER.pack(load, PALLET);
        assertThat(PackingCheck.violations(load, PALLET, pallets)).isEmpty();
        return pallets.stream().mapToInt(PackedPallet::quantity).sum();
    }

    private static BoxGroup cubes(int quantity, Handling marks) {
        return boxes(quantity, inches("20", "20", "20"), pounds("20"), held("MUG", 1))
                .marked(marks);
    }

    private static BoxGroup small(int quantity, Handling marks) {
        return boxes(quantity, inches("8", "8", "8"), pounds("2"), held("CUP", 1))
                .marked(marks);
    }

    private static Handling bears(String pounds) {
        return new Handling(false, false, Optional.of(pounds(pounds)));
    }
}
