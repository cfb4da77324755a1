package io.confirmshipping.domain.pallets.override;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A seller's pallets that cannot hold the boxes are refused (rules.md#rule-8, rules.md#rule-16 and rules.md#rule-41). */
class PalletCheckTest {

    private static final Handling FRAGILE = new Handling(false, true, Optional.empty());
    private static final Load CUBES = load(cubes(40));

    /** 2 x 2 x 3 cubes of 20 in stand on a pallet, though 3 pallets have 380,160 cubic inches and the cubes 320,000. */
    @Test
    void cubes_stand_in_whole_rows_and_layers() {
        assertPasses(load(cubes(36)), group(3, inches("48", "40", "72"), pounds("800")));
        assertThat(errors(load(cubes(37)), group(3, inches("48", "40", "72"), pounds("800"))))
                .containsExactly(
                        "pallets have room for at most 36 of the 37 boxes, because boxes stand in whole rows and layers above the 6 in of the pallet itself; enter more, wider or higher pallets");
        assertThat(errors(CUBES, group(3, inches("48", "40", "72"), pounds("800"))))
                .hasSize(1)
                .allMatch(error -> error.startsWith("pallets have room for at most 36 of the 40 boxes"));
        assertPasses(CUBES, group(4, inches("48", "40", "72"), pounds("800")));
    }

    @Test
    void a_layer_needs_its_whole_height() {
        assertPasses(load(cubes(8)), group(1, inches("48", "40", "46"), pounds("800")));
        assertThat(errors(load(cubes(8)), group(1, inches("48", "40", "45.99"), pounds("800"))))
                .hasSize(1)
                .allMatch(error -> error.startsWith("pallets have room for at most 4 of the 8 boxes"));
    }

    @Test
    void a_row_needs_its_whole_length_on_either_side() {
        assertPasses(load(cubes(12)), group(1, inches("40", "40", "72"), pounds("800")));
        assertThat(errors(load(cubes(12)), group(1, inches("40", "39.99", "72"), pounds("800"))))
                .hasSize(1);
        assertPasses(load(cubes(12)), group(1, inches("40", "48", "72"), pounds("800")));
    }

    @Test
    void a_pallet_that_no_box_fits_on_is_none() {
        String error =
                "pallets[%d].dimensions have no room for any box of the shipment, the 6 in of the pallet itself left out; enter the size of the loaded pallet";
        PalletGroup good = group(4, inches("48", "40", "72"), pounds("800"));

        assertThat(errors(CUBES, group(20, inches("48", "40", "10.5"), pounds("100"))))
                .contains(error.formatted(0));
        assertThat(errors(CUBES, group(20, inches("48", "4", "72"), pounds("100"))))
                .contains(error.formatted(0));
        assertThat(errors(CUBES, good, group(1, inches("48", "40", "25.99"), pounds("100"))))
                .containsExactly(error.formatted(1));
        assertPasses(CUBES, good, group(1, inches("48", "40", "26"), pounds("100")));
    }

    @Test
    void every_box_needs_one_pallet_that_it_fits_on() {
        Load mixed = load(cubes(4), boxes(1, inches("30", "10", "10"), pounds("10"), held("SKIS", 1)));
        assertPasses(mixed, group(2, inches("30", "20", "72"), pounds("200")));
        assertThat(errors(mixed, group(4, inches("29.99", "20", "35.99"), pounds("200"))))
                .containsExactly(
                        "pallets have no place for a box of 30 x 10 x 10 in and 10 lb: none is large and heavy enough; enter the pallet that it stands on");
        BoxGroup upright =
                new BoxGroup(1, inches("30", "10", "10"), pounds("10"), Handling.UPRIGHT, List.of(held("SKIS", 1)));
        assertThat(errors(load(upright), group(1, inches("29.99", "20", "72"), pounds("200"))))
                .anyMatch(error -> error.startsWith("pallets[0].dimensions"));
    }

    @Test
    void pallets_weigh_as_much_as_their_boxes_and_50_pounds_each() {
        assertPasses(CUBES, group(4, inches("48", "40", "72"), pounds("250")));
        assertThat(errors(CUBES, group(4, inches("48", "40", "72"), pounds("249.99"))))
                .containsExactly(
                        "pallets weigh 999.96 lb together, less than the 800.00 lb of their boxes and the 200.00 lb of the pallets themselves (50 lb each); enter what the loaded pallets weigh");
        assertPasses(CUBES, group(4, inches("48", "40", "72"), kilograms("113.40")));
        assertThat(errors(CUBES, group(4, inches("48", "40", "72"), kilograms("113.39"))))
                .hasSize(1);
    }

    @Test
    void a_single_pallet_is_spoken_of_as_one() {
        assertThat(errors(load(cubes(1)), group(1, inches("48", "40", "72"), pounds("69.99"))))
                .contains(
                        "pallets weigh 69.99 lb, less than the 20.00 lb of the boxes and the 50.00 lb of the pallet itself; enter what the loaded pallet weighs");
        assertThat(errors(load(cubes(1)), group(2, inches("48", "40", "72"), pounds("800"))))
                .containsExactly(
                        "pallets are 2, but the shipment has only 1 box; enter at most one pallet for each box");
        assertThat(errors(load(cubes(2)), group(3, inches("48", "40", "72"), pounds("800"))))
                .containsExactly(
                        "pallets are 3, but the shipment has only 2 boxes; enter at most one pallet for each box");
    }

    @Test
    void a_pallet_weighs_more_than_itself_and_carries_a_box() {
        PalletGroup good = group(4, inches("48", "40", "72"), pounds("800"));
        assertThat(errors(CUBES, good, group(1, inches("48", "40", "72"), pounds("50"))))
                .containsExactly("pallets[1].weight must be more than the 50 lb of the pallet itself");
        assertThat(errors(CUBES, good, group(1, inches("48", "40", "72"), pounds("69.99"))))
                .containsExactly(
                        "pallets[1].weight is less than any box and the 50 lb of the pallet itself; enter the weight of the loaded pallet");
        assertPasses(CUBES, good, group(1, inches("48", "40", "72"), pounds("70")));
    }

    @Test
    void a_heavy_box_needs_a_pallet_that_weighs_as_much() {
        Load heavy = load(cubes(4), boxes(1, inches("20", "20", "20"), pounds("300"), held("ANVIL", 1)));
        assertPasses(heavy, one("48", "350"), one("48", "130"));
        assertThat(errors(heavy, one("48", "349.99"), one("48", "200")))
                .containsExactly(
                        "pallets have no place for a box of 20 x 20 x 20 in and 300 lb: none is large and heavy enough; enter the pallet that it stands on");
    }

    /** 60 x 40 x 30 cm and 2 layers of 30 cm above 15.24 cm of wood. */
    @Test
    void centimeters_are_not_rounded_to_less_than_they_are() {
        Load load = load(boxes(8, centimeters("60", "40", "30"), kilograms("9"), held("LAMP", 1)));
        assertPasses(load, group(1, centimeters("120", "80", "75.24"), kilograms("95")));
        assertThat(errors(load, group(1, centimeters("120", "80", "75.23"), kilograms("95"))))
                .hasSize(1);
        assertThat(errors(load, group(1, centimeters("119.9", "80", "75.24"), kilograms("95"))))
                .hasSize(1);
    }

    @Test
    void several_kinds_of_boxes_are_bounded_together() {
        Load mixed = load(cubes(12), boxes(1, inches("21", "22", "23"), pounds("20"), held("LAMP", 1)));
        assertThat(errors(mixed, group(1, inches("48", "40", "72"), pounds("800"))))
                .hasSize(1)
                .allMatch(error -> error.startsWith("pallets have room for at most 91 % of the boxes"));
        Load small = load(cubes(12), boxes(1, inches("20", "8", "8"), pounds("20"), held("LAMP", 1)));
        assertPasses(small, group(1, inches("48", "40", "72"), pounds("800")));
    }

    @Test
    void the_largest_shipment_of_boxes_that_all_differ_is_checked_too() {
        BoxGroup[] boxes = IntStream.range(0, 5_000)
                .mapToObj(i -> boxes(
                        1,
                        inches("%d.%02d".formatted(8 + i % 7, i % 100), "9.%02d".formatted(i / 50), "10"),
                        pounds("20"),
                        held("LAMP", 1)))
                .toArray(BoxGroup[]::new);
        assertThat(errors(load(boxes), group(30, inches("48", "40", "72"), pounds("1500"))))
                .anyMatch(error -> error.startsWith("pallets weigh 45000.00 lb"))
                .anyMatch(error -> error.startsWith("pallets have room for at most "));
        assertPasses(load(boxes), group(80, inches("48", "40", "72"), pounds("1450")));
    }

    /** Of cubes of 20 in, 4.8 have room on a deck by their area. */
    @Test
    void boxes_that_bear_nothing_all_stand_on_the_pallets_themselves() {
        assertPasses(load(marked(4, FRAGILE)), group(1, inches("48", "40", "72"), pounds("800")));
        assertThat(errors(load(marked(5, FRAGILE)), group(1, inches("48", "40", "72"), pounds("800"))))
                .containsExactly(
                        "pallets have no room for boxes that bear so little: those that can stand on the pallets themselves hold up at most 96.00 lb of the 100.00 lb; enter more or wider pallets");
        assertPasses(load(marked(5, FRAGILE)), group(2, inches("48", "40", "72"), pounds("800")));
        assertPasses(load(marked(5, FRAGILE), cubes(1)), group(1, inches("48", "40", "72"), pounds("800")));
    }

    /** On 40 x 40 in stand four cubes of 20 lb, which hold up 160 lb if each bears 20. */
    @Test
    void boxes_hold_up_their_greatest_load_and_no_more() {
        PalletGroup pallet = group(1, inches("40", "40", "72"), pounds("800"));
        assertPasses(load(marked(8, bears("20"))), pallet);
        assertThat(errors(load(marked(8, bears("19.99"))), pallet)).hasSize(1);
        assertThat(errors(load(marked(9, bears("20"))), pallet)).hasSize(1);
    }

    private static BoxGroup marked(int quantity, Handling marks) {
        return cubes(quantity).marked(marks);
    }

    private static Handling bears(String pounds) {
        return new Handling(false, false, Optional.of(pounds(pounds)));
    }

    private static PalletGroup one(String height, String pounds) {
        return group(1, inches("48", "40", height), pounds(pounds));
    }

    private static PalletGroup group(int quantity, Dimensions size, Weight weight) {
        return new PalletGroup(quantity, size, weight, Optional.empty(), Stackability.NON_STACKABLE);
    }

    private static BoxGroup cubes(int quantity) {
        return boxes(quantity, inches("20", "20", "20"), pounds("20"), held("CUBE", 1));
    }

    private static Load load(BoxGroup... boxes) {
        Contents contents = contents(boxes);
        return new Load(
                contents,
                IntStream.range(0, boxes.length)
                        .mapToObj(i -> new BoxShare(i, boxes[i].quantity()))
                        .toList());
    }

    private static void assertPasses(Load load, PalletGroup... groups) {
        assertThat(errors(load, groups)).isEmpty();
    }

    private static List<String> errors(Load load, PalletGroup... groups) {
        try {
            new PalletCheck(List.of(groups), load, PALLET).pass();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> error.field() + " " + error.message())
                    .toList();
        }
    }
}
