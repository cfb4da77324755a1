package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.shipment.Packed.box;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static io.confirmshipping.domain.shipment.Packed.inBoxes;
import static io.confirmshipping.domain.shipment.Packed.mugs;
import static io.confirmshipping.domain.shipment.Packed.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Box contents and items always agree, and a box keeps its number. */
class RepackingTest {

    @ParameterizedTest(name = "{0} boxes of {1}, {2} units: {3}")
    @CsvSource({
        "4, 5, 24, 1:6 2:6 3:6 4:6",
        "4, 5, 26, 1:7 2:7 3:6 4:6",
        "4, 5, 21, 1:6 2:5 3:5 4:5",
        "4, 5, 19, 1:4 2:5 3:5 4:5",
        "4, 5, 14, 1:3 2:3 3:4 4:4",
        "3, 2, 1,  3:1",
    })
    void a_change_is_spread_evenly_and_the_rest_goes_to_the_first_boxes(
            int boxes, int each, int quantity, String expected) {
        assertThat(inBoxes(edit(mugs(boxes, each), "MUG", quantity), "MUG")).isEqualTo(expected);
    }

    @Test
    void a_box_gives_what_it_holds_and_the_others_give_the_rest() {
        PackedShipment shipment = Packed.of(boxes(2, Map.of("MUG", 1)), boxes(2, Map.of("MUG", 9)));

        assertThat(inBoxes(edit(shipment, "MUG", 14), "MUG")).isEqualTo("3:7 4:7");
        assertThat(inBoxes(edit(shipment, "MUG", 17), "MUG")).isEqualTo("3:8 4:9");
    }

    /** Five pounds a unit, and fifty are the limit of a parcel. */
    @Test
    void a_box_takes_what_its_limit_leaves_room_for_and_the_others_take_the_rest() {
        PackedShipment shipment =
                Packed.of(boxes(1, 20, "45", Map.of("MUG", 9)), boxes(1, 20, "10", Map.of("MUG", 10)));
        PackedShipment full = Packed.of(boxes(2, 20, "50", Map.of("MUG", 10)));

        assertThat(inBoxes(edit(shipment, "MUG", 20), "MUG")).isEqualTo("1:10 2:10");
        assertThat(inBoxes(edit(shipment, "MUG", 21), "MUG")).isEqualTo("1:10 2:11");
        assertThat(inBoxes(edit(shipment, "MUG", 22), "MUG")).isEqualTo("1:10 2:12");
        assertThat(refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(full, "MUG", 21))
                        .detail())
                .startsWith("Box FBA15DJ9K2Q7U000001 would weigh 55 lb");
    }

    @Test
    void skus_of_one_edit_share_the_room_of_a_box() {
        PackedShipment shipment = Packed.of(
                boxes(1, 20, "45", Map.of("CUP", 5, "MUG", 4)), boxes(1, 20, "10", Map.of("CUP", 5, "MUG", 5)));
        QuantityEdit oneMoreOfEach =
                new QuantityEdit(List.of(new NewQuantity("CUP", 11), new NewQuantity("MUG", 10)), List.of());

        PackedShipment edited = edit(shipment, oneMoreOfEach);

        assertThat(inBoxes(edited, "CUP")).isEqualTo("1:6 2:5");
        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:4 2:6");
    }

    @Test
    void boxes_without_the_sku_stay_as_they_are() {
        PackedShipment shipment =
                Packed.of(boxes(2, Map.of("CUP", 4)), boxes(2, Map.of("MUG", 5, "CUP", 1)), boxes(1, Map.of("CUP", 7)));

        PackedShipment edited = edit(shipment, "MUG", 13);

        assertThat(inBoxes(edited, "MUG")).isEqualTo("3:7 4:6");
        assertThat(inBoxes(edited, "CUP")).isEqualTo(inBoxes(shipment, "CUP"));
    }

    @Test
    void an_empty_box_is_gone_and_the_others_keep_their_numbers() {
        PackedShipment shipment = Packed.of(boxes(3, Map.of("MUG", 2)), boxes(2, Map.of("CUP", 30)));

        PackedShipment edited =
                edit(shipment, new QuantityEdit(List.of(new NewQuantity("MUG", 4)), List.of(box(2, "MUG", 0))));

        assertThat(numbers(edited)).containsExactly(1, 3, 4, 5);
        assertThat(edited.shipment().boxCount()).isEqualTo(4);
        assertThat(edited.shipment().unitCount()).isEqualTo(64);
        assertThat(inBoxes(edit(edited, "MUG", 6), "MUG")).isEqualTo("1:3 3:3");
    }

    @Test
    void a_seller_says_which_boxes_change() {
        PackedShipment shipment = mugs(4, 5);
        QuantityEdit edit =
                new QuantityEdit(List.of(new NewQuantity("MUG", 19)), List.of(box(3, "MUG", 3), box(2, "MUG", 6)));

        PackedShipment edited = edit(shipment, edit);

        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:5 2:6 3:3 4:5");
        assertThat(edit(edited, edit)).isSameAs(edited);
    }

    @Test
    void units_can_move_between_boxes() {
        PackedShipment shipment = mugs(2, 5);

        PackedShipment moved = edit(
                shipment,
                new QuantityEdit(List.of(new NewQuantity("MUG", 10)), List.of(box(1, "MUG", 4), box(2, "MUG", 6))));

        assertThat(inBoxes(moved, "MUG")).isEqualTo("1:4 2:6");
        assertThat(moved.changesSince(shipment)).hasToString("moved between boxes");
    }

    @Test
    void a_sku_that_no_box_holds_any_more_needs_a_box() {
        PackedShipment without = edit(Packed.of(boxes(2, Map.of("MUG", 1)), boxes(1, Map.of("CUP", 5))), "MUG", 0);

        assertThat(fields(without, "MUG", 2)).containsExactly("boxes");
        PackedShipment again =
                edit(without, new QuantityEdit(List.of(new NewQuantity("MUG", 2)), List.of(box(3, "MUG", 2))));
        assertThat(inBoxes(again, "MUG")).isEqualTo("3:2");
    }

    @Test
    void boxes_that_do_not_agree_with_the_items_are_named() {
        assertThat(fields(List.of(new NewQuantity("MUG", 21)), box(1, "MUG", 7)))
                .containsExactly("items[0].quantity");
        assertThat(fields(
                        List.of(new NewQuantity("MUG", 21)),
                        box(5, "MUG", 6),
                        box(1, "CUP", 6),
                        box(1, "MUG", 6),
                        new BoxChange("the first", List.of())))
                .containsExactly("boxes[0].box", "boxes[1].items[0].sku", "boxes[2].box", "boxes[3].box");
        assertThat(fields(List.of(new NewQuantity("MUG", 21), new NewQuantity("MUG", 22))))
                .containsExactly("items[1].sku");
    }

    @Test
    void a_box_that_is_long_for_a_single_unit_takes_no_second_one() {
        PackedShipment shipment = Packed.of(boxes(2, 30, Map.of("LAMP", 1)), boxes(1, Map.of("LAMP", 4)));

        refused(
                RefusalCode.BOX_LIMIT_EXCEEDED,
                () -> edit(
                        shipment, new QuantityEdit(List.of(new NewQuantity("LAMP", 7)), List.of(box(1, "LAMP", 2)))));
        assertThat(inBoxes(edit(shipment, "LAMP", 7), "LAMP"))
                .as("spread over the boxes, it goes where there is room")
                .isEqualTo("1:1 2:1 3:5");
        assertThat(inBoxes(
                        edit(
                                shipment,
                                new QuantityEdit(List.of(new NewQuantity("LAMP", 7)), List.of(box(3, "LAMP", 5)))),
                        "LAMP"))
                .isEqualTo("1:1 2:1 3:5");
    }

    @Test
    void a_box_that_is_heavy_for_a_single_unit_takes_no_second_one() {
        BoxGroup anvil = SampleContents.boxes(
                1,
                SampleContents.inches("20", "10", "10"),
                SampleContents.pounds("50.01"),
                SampleContents.held("ANVIL", 1));

        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(Packed.of(anvil), "ANVIL", 2));
        assertThat(inBoxes(edit(Packed.of(boxes(1, Map.of("ANVIL", 1))), "ANVIL", 2), "ANVIL"))
                .as("at 10 lb")
                .isEqualTo("1:2");
    }

    /** Whatever is edited, boxes hold exactly the items, no box is empty, and no number is new. */
    @Test
    void after_any_edits_boxes_and_items_agree() {
        Set<String> seen = new TreeSet<>();
        Seeds.forEach(2_000, seed -> {
            Random random = new Random(seed);
            PackedShipment shipment = anyShipment(random);
            Set<Integer> numbers = new TreeSet<>(shipment.manifest().boxNumbers());
            for (int step = 0; step < 6; step++) {
                PackedShipment before = shipment;
                Map<String, Integer> expected = new HashMap<>(before.manifest().quantities());
                QuantityEdit edit = anyEdit(before, random);
                try {
                    shipment = edit(before, edit);
                    edit.items().forEach(item -> expected.put(item.msku(), item.quantity()));
                    seen.add("edited");
                } catch (CommandRefused refused) {
                    seen.add(refused.refusal().code().code());
                } catch (InvalidInput invalid) {
                    seen.add("invalid");
                }
                assertAgrees(shipment, expected, numbers);
                numbers = new TreeSet<>(shipment.manifest().boxNumbers());
            }
        });
        assertThat(seen).contains("edited", "invalid", "quantity-change-limit", "empty-shipment");
    }

    private static void assertAgrees(PackedShipment shipment, Map<String, Integer> expected, Set<Integer> numbers) {
        Manifest manifest = shipment.manifest();
        assertThat(manifest.quantities()).isEqualTo(expected);
        assertThat(numbers).containsAll(manifest.boxNumbers());
        List<Item> items = manifest.confirmed().stream()
                .filter(item -> expected.get(item.msku()) > 0)
                .map(item -> item.withQuantity(expected.get(item.msku())))
                .toList();
        List<BoxGroup> groups =
                manifest.boxes().stream().map(NumberedBoxes::group).toList();
        assertThat(Contents.errors(items, groups)).isEmpty();
        assertThat(shipment.shipment().boxCount())
                .isEqualTo(manifest.boxNumbers().size());
        assertThat(shipment.shipment().unitCount())
                .isEqualTo(
                        expected.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static PackedShipment anyShipment(Random random) {
        List<BoxGroup> groups = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Map<String, Integer> items = new HashMap<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                items.put("SKU-" + random.nextInt(3), 1 + random.nextInt(random.nextBoolean() ? 3 : 30));
            }
            groups.add(boxes(1 + random.nextInt(4), items));
        }
        return Packed.counted(groups);
    }

    private static QuantityEdit anyEdit(PackedShipment shipment, Random random) {
        List<String> mskus = List.copyOf(shipment.manifest().quantities().keySet());
        List<NewQuantity> items = new ArrayList<>();
        for (String msku : mskus) {
            if (random.nextInt(3) > 0) {
                int now = shipment.manifest().quantities().get(msku);
                items.add(new NewQuantity(msku, Math.max(0, now + random.nextInt(15) - 8)));
            }
        }
        List<BoxChange> boxes = new ArrayList<>();
        if (random.nextInt(3) == 0 && !items.isEmpty()) {
            int[] numbers = numbers(shipment);
            NewQuantity item = items.get(random.nextInt(items.size()));
            boxes.add(box(numbers[random.nextInt(numbers.length)], item.msku(), random.nextInt(20)));
        }
        return new QuantityEdit(items, boxes);
    }

    private static List<String> fields(PackedShipment shipment, String msku, int quantity) {
        return fields(shipment, new QuantityEdit(List.of(new NewQuantity(msku, quantity)), List.of()));
    }

    private static List<String> fields(List<NewQuantity> items, BoxChange... boxes) {
        return fields(mugs(4, 5), new QuantityEdit(items, List.of(boxes)));
    }

    private static List<String> fields(PackedShipment shipment, QuantityEdit edit) {
        return catchThrowableOfType(InvalidInput.class, () -> edit(shipment, edit)).errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
