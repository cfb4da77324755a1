package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static io.confirmshipping.domain.shipment.Packed.inBoxes;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * SKUs of one edit share the room of the boxes: the edit is accepted if its units fit in some way (rules.md#rule-11). Every
 * unit weighs five pounds, and fifty are the limit of a parcel: a box takes ten units.
 */
class SharedRoomTest {

    private static final int FULL = 10;

    @Test
    void what_one_of_some_equal_boxes_has_no_room_for_another_takes() {
        PackedShipment shipment = Packed.of(equal(2, Map.of("CUP", 4, "MUG", 5)));

        PackedShipment edited = edit(shipment, of("CUP", 9, "MUG", 11));

        assertThat(inBoxes(edited, "CUP")).isEqualTo("1:5 2:4");
        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:5 2:6");
        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(shipment, of("CUP", 10, "MUG", 11)));
    }

    @Test
    void three_skus_fill_a_group_to_its_last_unit_and_not_beyond() {
        PackedShipment shipment = Packed.of(equal(3, ordered("CUP", 3, "MUG", 2, "PAN", 3)));

        PackedShipment edited = edit(shipment, of("CUP", 10, "MUG", 10, "PAN", 10));

        assertThat(inBoxes(edited, "CUP")).isEqualTo("1:4 2:3 3:3");
        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:3 2:4 3:3");
        assertThat(edited.manifest().boxes())
                .allSatisfy(box -> assertThat(box.group().unitsPerBox()).isEqualTo(FULL));
        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(shipment, of("CUP", 10, "MUG", 10, "PAN", 11)));
    }

    /** CUP would fill box 1, which is all that MUG has; CUP goes to box 2. */
    @Test
    void a_sku_makes_way_for_one_that_fits_nowhere_else() {
        PackedShipment shipment =
                Packed.of(equal(1, ordered("CUP", 4, "MUG", 4)), equal(1, ordered("CUP", 4, "PAN", 4)));

        PackedShipment edited = edit(shipment, of("CUP", 10, "MUG", 6));

        assertThat(inBoxes(edited, "CUP")).isEqualTo("1:4 2:6");
        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:6");
        assertThat(inBoxes(edit(shipment, of("CUP", 11, "MUG", 5)), "CUP")).isEqualTo("1:5 2:6");
        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(shipment, of("CUP", 11, "MUG", 6)));
    }

    @Test
    void units_that_go_leave_room_for_units_that_come_whichever_is_named_first() {
        PackedShipment shipment = Packed.of(equal(2, ordered("CUP", 5, "MUG", 5)));

        for (QuantityEdit swap : List.of(of("CUP", 8, "MUG", 12), of("MUG", 12, "CUP", 8))) {
            assertThat(inBoxes(edit(shipment, swap), "MUG")).isEqualTo("1:6 2:6");
            assertThat(inBoxes(edit(shipment, swap), "CUP")).isEqualTo("1:4 2:4");
        }
        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> edit(shipment, of("CUP", 8, "MUG", 13)));
    }

    /** Spread evenly, CUP would leave boxes 1 and 2; MUG needs all its room in box 1. */
    @Test
    void units_go_from_where_others_need_the_room() {
        PackedShipment shipment =
                Packed.of(equal(1, ordered("CUP", 5, "MUG", 5)), equal(1, ordered("CUP", 5, "PAN", 5)));

        PackedShipment edited = edit(shipment, of("CUP", 6, "MUG", 9));

        assertThat(inBoxes(edited, "CUP")).isEqualTo("1:1 2:5");
        assertThat(inBoxes(edited, "MUG")).isEqualTo("1:9");
    }

    @Test
    void any_edit_is_accepted_just_if_its_units_fit_in_some_way() {
        Set<String> seen = new TreeSet<>();
        Seeds.forEach(3_000, seed -> {
            Random random = new Random(seed);
            PackedShipment shipment = anyShipment(random);
            Map<String, Integer> before = shipment.manifest().quantities();
            Map<String, Integer> differences = anyDifferences(before, random);
            QuantityEdit edit = new QuantityEdit(
                    differences.entrySet().stream()
                            .map(sku -> new NewQuantity(sku.getKey(), before.get(sku.getKey()) + sku.getValue()))
                            .toList(),
                    List.of());

            boolean fits = new Oracle(shipment, differences).fits();

            String answer = answer(shipment, edit);
            assertThat(answer).as("%s of %s", edit, shipment.manifest()).isEqualTo(fits ? "edited" : "refused");
            seen.add(answer);
        });
        assertThat(seen).containsExactly("edited", "refused");
    }

    private static String answer(PackedShipment shipment, QuantityEdit edit) {
        try {
            PackedShipment edited = edit(shipment, edit);
            edit.items().forEach(item -> assertThat(edited.manifest().quantities())
                    .containsEntry(item.msku(), item.quantity()));
            assertThat(edited.manifest().boxes())
                    .allSatisfy(box -> assertThat(box.group().unitsPerBox()).isLessThanOrEqualTo(FULL));
            return "edited";
        } catch (CommandRefused refused) {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BOX_LIMIT_EXCEEDED);
            return "refused";
        }
    }

    /** Tries every way to change every box. */
    private static final class Oracle {
        private final List<Map<String, Integer>> boxes = new ArrayList<>();
        private final List<String> skus;
        private final int[] differences;
        private final Set<String> failed = new TreeSet<>();

        Oracle(PackedShipment shipment, Map<String, Integer> differences) {
            shipment.manifest().boxes().forEach(numbered -> numbered.numbers().forEach(number -> {
                Map<String, Integer> held = new TreeMap<>();
                numbered.group().items().forEach(item -> held.merge(item.msku(), item.quantity(), Integer::sum));
                boxes.add(held);
            }));
            this.skus = List.copyOf(differences.keySet());
            this.differences = skus.stream().mapToInt(differences::get).toArray();
        }

        boolean fits() {
            return fits(0, 0, differences);
        }

        /** Returns whether the boxes from this one on, and its SKUs from this one on, can take and give what is left. */
        private boolean fits(int box, int sku, int[] left) {
            if (box == boxes.size()) {
                return Arrays.stream(left).allMatch(units -> units == 0);
            }
            String state = box + " " + sku + " " + Arrays.toString(left) + units(box);
            if (failed.contains(state)) {
                return false;
            }
            boolean fits = sku == skus.size() ? units(box) <= FULL && fits(box + 1, 0, left) : changes(box, sku, left);
            if (!fits) {
                failed.add(state);
            }
            return fits;
        }

        private boolean changes(int box, int sku, int[] left) {
            Integer held = boxes.get(box).get(skus.get(sku));
            int least = held == null ? 0 : Math.max(Math.min(left[sku], 0), -held);
            int most = held == null ? 0 : Math.max(left[sku], 0);
            for (int change = least; change <= most; change++) {
                if (fitsWith(change, box, sku, left)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fitsWith(int change, int box, int sku, int[] left) {
            int[] rest = left.clone();
            rest[sku] -= change;
            Map<String, Integer> held = boxes.get(box);
            Integer before = held.get(skus.get(sku));
            held.computeIfPresent(skus.get(sku), (name, units) -> units + change);
            boolean fits = fits(box, sku + 1, rest);
            if (before != null) {
                held.put(skus.get(sku), before);
            }
            return fits;
        }

        private int units(int box) {
            return boxes.get(box).values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** At most three groups of nearly full boxes, with some of three SKUs. */
    private static PackedShipment anyShipment(Random random) {
        List<BoxGroup> groups = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<String> mskus = new ArrayList<>(List.of("CUP", "MUG", "PAN"));
            mskus.remove(random.nextInt(3));
            Map<String, Integer> held = new LinkedHashMap<>();
            mskus.subList(random.nextInt(2), 2).forEach(msku -> held.put(msku, 3 + random.nextInt(3)));
            groups.add(equal(1 + random.nextInt(2), held));
        }
        return Packed.counted(groups);
    }

    /** Within the 6 units by which any SKU may change; never all units, so that something is left. */
    private static Map<String, Integer> anyDifferences(Map<String, Integer> held, Random random) {
        Map<String, Integer> differences = new LinkedHashMap<>();
        List<String> mskus = new ArrayList<>(held.keySet());
        Collections.shuffle(mskus, random);
        for (String msku : mskus) {
            int change = random.nextInt(10) - 3;
            differences.put(msku, Math.max(1 - held.get(msku), change));
        }
        return differences;
    }

    private static QuantityEdit of(Object... skusAndQuantities) {
        List<NewQuantity> items = new ArrayList<>();
        for (int i = 0; i < skusAndQuantities.length; i += 2) {
            items.add(new NewQuantity((String) skusAndQuantities[i], (Integer) skusAndQuantities[i + 1]));
        }
        return new QuantityEdit(items, List.of());
    }

    private static Map<String, Integer> ordered(Object... skusAndQuantities) {
        Map<String, Integer> held = new LinkedHashMap<>();
        of(skusAndQuantities).items().forEach(item -> held.put(item.msku(), item.quantity()));
        return held;
    }

    private static BoxGroup equal(int count, Map<String, Integer> held) {
        int units = held.values().stream().mapToInt(Integer::intValue).sum();
        return boxes(count, 20, String.valueOf(5 * units), held);
    }
}
