package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A pallet has 48 x 40 x 66 in and 1,450 lb for boxes (rules.md#rule-8). */
class PortfolioPackerTest {
    private static final PalletPacker PACKER = RandomLoads.PACKER;
    private static final Weight LIGHT = pounds("0.5");

    @Test
    void any_boxes_are_packed_by_the_rules() {
        Seeds.forEach(25, seed -> {
            Random random = new Random(seed);
            Load load = new RandomLoads(seed).next(1 + random.nextInt(12), 1 + random.nextInt(60));
            assertThat(PackingCheck.violations(load, PALLET, PACKER.pack(load, PALLET)))
                    .isEmpty();
        });
    }

    @Test
    void a_box_that_fills_a_pallet_needs_one_for_itself_and_alike_pallets_are_one_pattern() {
        List<PackedPallet> packed = pack(box(7, inches("40", "48", "66"), LIGHT));

        assertThat(packed).hasSize(1);
        assertThat(packed.get(0).quantity()).isEqualTo(7);
        assertThat(packed.get(0).boxes()).hasSize(1);
    }

    @Test
    void boxes_that_fill_a_pallet_without_a_gap_are_packed_without_a_gap() {
        assertThat(count(pack(box(160, inches("8", "12", "8.25"), LIGHT)))).isEqualTo(1);
        assertThat(count(pack(box(161, inches("8", "12", "8.25"), LIGHT)))).isEqualTo(2);
    }

    /** 40.64 cm are 16 in. */
    @Test
    void centimeters_are_converted_exactly() {
        assertThat(count(pack(box(3, centimeters("40.64", "101.6", "167.64"), LIGHT))))
                .isEqualTo(1);
        assertThat(count(pack(box(3, centimeters("40.65", "101.6", "167.64"), LIGHT))))
                .isEqualTo(2);
    }

    @Test
    void a_pallet_carries_1450_pounds_and_not_a_hundredth_more() {
        assertThat(count(pack(box(2, inches("1", "1", "1"), pounds("725"))))).isEqualTo(1);
        assertThat(count(pack(box(2, inches("1", "1", "1"), pounds("725.01"))))).isEqualTo(2);
        assertThat(count(pack(box(1, inches("1", "1", "1"), kilograms("657.7089365")))))
                .isEqualTo(1);
    }

    /** 1,450 lb are 657.7089365 kg. */
    @Test
    void kilograms_that_are_1450_pounds_together_are_not_rounded_to_more() {
        Dimensions small = inches("1", "1", "1");
        assertThat(count(pack(box(1, small, kilograms("300.1")), box(1, small, kilograms("357.6089365")))))
                .isEqualTo(1);
        assertThat(count(pack(box(1, small, kilograms("300.1")), box(1, small, kilograms("357.6089366")))))
                .isEqualTo(2);
    }

    /** 30 in high, two layers fit; lying, 10 in high, six. */
    @Test
    void a_box_whose_side_must_be_up_is_only_turned_about() {
        Dimensions tall = inches("40", "10", "30");
        BoxGroup upright = new BoxGroup(24, tall, LIGHT, Handling.UPRIGHT, List.of(held("MUG", 1)));

        assertThat(pack(upright)).allSatisfy(pallet -> assertThat(pallet.boxes())
                .allSatisfy(box -> assertThat(box.height()).isEqualByComparingTo("30")));
        assertThat(count(pack(upright))).isEqualTo(3);
        assertThat(count(pack(box(9, inches("20", "48", "22"), LIGHT)))).isEqualTo(2);
    }

    @Test
    void a_pallet_with_room_left_is_packed_as_low_as_can_be() {
        assertThat(pack(box(4, inches("24", "20", "20"), LIGHT))).allSatisfy(pallet -> assertThat(pallet.boxes())
                .allSatisfy(box -> assertThat(box.z()).isZero()));
    }

    /** 5 x 4 x 6 boxes of 9.6 x 10 x 11 in fill a pallet without a gap. */
    @Test
    void thousands_of_equal_boxes_are_one_pattern_and_what_is_left() {
        List<PackedPallet> packed = pack(box(5_000, inches("9.6", "10", "11"), pounds("2")));

        assertThat(packed).extracting(PackedPallet::quantity).containsExactly(41, 1);
        assertThat(packed).extracting(pallet -> pallet.boxes().size()).containsExactly(120, 80);
    }

    @Test
    void thousands_of_boxes_of_which_no_two_are_alike_are_packed_by_the_rules() {
        Load load = new RandomLoads(7).next(600, 1);

        assertThat(PackingCheck.violations(load, PALLET, PACKER.pack(load, PALLET)))
                .isEmpty();
    }

    @Test
    void the_same_boxes_are_packed_alike_in_whatever_order_they_come() {
        Seeds.forEach(5, seed -> {
            Load load = new RandomLoads(seed).next(8, 30);
            List<BoxShare> shuffled = new ArrayList<>(load.shares());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(PACKER.pack(new Load(load.contents(), shuffled), PALLET)).isEqualTo(PACKER.pack(load, PALLET));
        });
    }

    @Test
    void the_order_of_the_groups_changes_nothing_but_their_indexes() {
        Seeds.forEach(5, seed -> {
            Load load = new RandomLoads(seed).next(8, 30);
            List<BoxGroup> reversed = new ArrayList<>(load.contents().boxes());
            Collections.reverse(reversed);
            Contents contents = contents(reversed.toArray(BoxGroup[]::new));
            Load mirrored = new Load(contents, RandomLoads.shares(contents));

            assertThat(withoutIndexes(PACKER.pack(mirrored, PALLET)))
                    .isEqualTo(withoutIndexes(PACKER.pack(load, PALLET)));
        });
    }

    @Test
    void the_room_on_a_pallet_is_what_the_rules_say() {
        PalletRules half = new PalletRules(
                PALLET.lengthInches(),
                PALLET.widthInches(),
                new BigDecimal("39"),
                PALLET.ownHeightInches(),
                new BigDecimal("1000"),
                PALLET.ownPounds(),
                PALLET.typicalFill());
        Load load = RandomLoads.all(box(160, inches("8", "12", "8.25"), LIGHT));

        List<PackedPallet> packed = PACKER.pack(load, half);

        assertThat(PackingCheck.violations(load, half, packed)).isEmpty();
        assertThat(count(packed)).isEqualTo(2);
    }

    private static List<List<PlacedBox>> withoutIndexes(List<PackedPallet> packed) {
        List<List<PlacedBox>> pallets = new ArrayList<>();
        for (PackedPallet pallet : packed) {
            List<PlacedBox> boxes = pallet.boxes().stream()
                    .map(box -> new PlacedBox(0, box.x(), box.y(), box.z(), box.length(), box.width(), box.height()))
                    .toList();
            pallets.addAll(Collections.nCopies(pallet.quantity(), boxes));
        }
        return pallets;
    }

    private static BoxGroup box(int quantity, Dimensions dimensions, Weight weight) {
        return boxes(quantity, dimensions, weight, held("MUG", 1));
    }

    private static List<PackedPallet> pack(BoxGroup... groups) {
        Load load = RandomLoads.all(groups);
        List<PackedPallet> packed = PACKER.pack(load, PALLET);
        assertThat(PackingCheck.violations(load, PALLET, packed)).isEmpty();
        return packed;
    }

    private static int count(List<PackedPallet> packed) {
        return packed.stream().mapToInt(PackedPallet::quantity).sum();
    }
}
