package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.shipment.Packed.boxes;
import static io.confirmshipping.domain.shipment.Packed.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.shipment.quantities.SmallestEdits;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a shipment can be edited is found by a few small edits (rules.md#rule-25). */
class SmallestEditsTest {

    private static final QuantityChangeLimit SIX = new QuantityChangeLimit(6, 5);
    private static final QuantityChangeLimit NONE = new QuantityChangeLimit(0, 0);
    private static final Predicate<BoxGroup> ROOM = box -> true;
    private static final Predicate<BoxGroup> FULL = box -> false;

    @Test
    void a_unit_less_comes_first_where_units_are_light_and_a_box_of_one_unit_comes_last() {
        PackedShipment shipment = Packed.of(
                boxes(1, 20, "40", Map.of("POT", 2)),
                boxes(1, 20, "1", Map.of("PIN", 1)),
                boxes(2, 20, "10", Map.of("MUG", 5)));

        assertThat(told(shipment, SIX, FULL).limit(3)).containsExactly("3 MUG 4", "1 POT 1", "2 PIN 0");
    }

    @Test
    void after_less_comes_one_instead_of_another_then_one_more_then_one_elsewhere() {
        PackedShipment shipment = Packed.of(boxes(2, 20, "10", Map.of("MUG", 5)));

        assertThat(told(shipment, SIX, ROOM)).containsExactly("1 MUG 4", "1 MUG 6", "1 MUG 4, 2 MUG 6");
        assertThat(told(Packed.of(boxes(1, ordered("CUP", 2, "MUG", 3))), SIX, FULL))
                .contains("1 CUP 1", "1 CUP 1 MUG 4");
    }

    @Test
    void at_its_limits_a_sku_is_not_changed_but_units_still_move() {
        PackedShipment shipment = Packed.of(boxes(2, 20, "10", Map.of("MUG", 5)));

        assertThat(told(shipment, NONE, ROOM)).containsExactly("1 MUG 4, 2 MUG 6");
        assertThat(told(shipment, NONE, FULL)).isEmpty();
    }

    @Test
    void a_sku_that_is_at_one_limit_is_changed_the_other_way() {
        PackedShipment confirmed = Packed.of(boxes(1, 20, "10", Map.of("MUG", 20)));

        assertThat(told(edit(confirmed, "MUG", 14), SIX, ROOM)).containsExactly("1 MUG 15");
        assertThat(told(edit(confirmed, "MUG", 15), SIX, ROOM)).containsExactly("1 MUG 14", "1 MUG 16");
        assertThat(told(edit(confirmed, "MUG", 25), SIX, ROOM)).containsExactly("1 MUG 24", "1 MUG 26");
        assertThat(told(edit(confirmed, "MUG", 26), SIX, ROOM)).containsExactly("1 MUG 25");
    }

    @Test
    void few_edits_are_tried_and_few_boxes_looked_at_however_many_there_are() {
        AtomicInteger asked = new AtomicInteger();
        PackedShipment shipment = Packed.of(IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> boxes(1, ordered("SKU-" + i, 5, "SKU-" + (i + 1), 5)))
                .toArray(BoxGroup[]::new));

        List<String> edits =
                told(shipment, SIX, box -> asked.incrementAndGet() > 0).toList();

        assertThat(edits).hasSizeLessThanOrEqualTo(15).doesNotHaveDuplicates();
        assertThat(asked.get()).isLessThan(20);
        assertThat(told(shipment, SIX, FULL).findFirst()).isPresent();
    }

    /** With the limits of a parcel, in which one unit may be heavy or long: if a unit can be moved in any way, an edit says so. */
    @Test
    void if_any_unit_could_be_changed_one_of_the_edits_is_accepted() {
        Set<String> seen = new TreeSet<>();
        Seeds.forEach(1_500, seed -> {
            Random random = new Random(seed);
            PackedShipment shipment = anyShipment(random);

            boolean found = shipment.smallestEdits(SHIPPING, ROOM).anyMatch(edit -> isAccepted(shipment, edit));

            assertThat(found)
                    .as("%s", shipment.manifest())
                    .isEqualTo(all(shipment).anyMatch(edit -> isAccepted(shipment, edit)));
            seen.add(found ? "can be edited" : "cannot be edited");
        });
        assertThat(seen).containsExactly("can be edited", "cannot be edited");
    }

    private static boolean isAccepted(PackedShipment shipment, QuantityEdit edit) {
        try {
            return edit(shipment, edit) != shipment;
        } catch (CommandRefused | InvalidInput refused) {
            return false;
        }
    }

    /** Every edit of one unit: less, more, instead of another, or elsewhere. */
    private static Stream<QuantityEdit> all(PackedShipment shipment) {
        List<String> mskus = List.copyOf(shipment.manifest().quantities().keySet());
        List<QuantityEdit> edits = new ArrayList<>();
        for (NumberedBoxes from : shipment.manifest().boxes()) {
            for (String msku : mskus) {
                edits.add(in(from, from.first(), msku, -1));
                edits.add(in(from, from.first(), msku, 1));
                for (String other : mskus) {
                    edits.add(new QuantityEdit(
                            List.of(),
                            List.of(new BoxChange(
                                    id(from.first()), List.of(held(from, msku, -1), held(from, other, 1))))));
                }
                for (NumberedBoxes to : shipment.manifest().boxes()) {
                    int into = to == from ? to.first() + 1 : to.first();
                    edits.add(new QuantityEdit(
                            List.of(),
                            List.of(
                                    new BoxChange(id(from.first()), List.of(held(from, msku, -1))),
                                    new BoxChange(id(into), List.of(held(to, msku, 1))))));
                }
            }
        }
        return edits.stream().filter(edit -> edit.boxes().stream()
                .flatMap(box -> box.items().stream())
                .allMatch(item -> item.quantity() >= 0));
    }

    private static QuantityEdit in(NumberedBoxes boxes, int number, String msku, int difference) {
        return new QuantityEdit(List.of(), List.of(new BoxChange(id(number), List.of(held(boxes, msku, difference)))));
    }

    private static NewQuantity held(NumberedBoxes boxes, String msku, int difference) {
        return new NewQuantity(
                msku,
                difference
                        + boxes.group().items().stream()
                                .filter(item -> item.msku().equals(msku))
                                .mapToInt(item -> item.quantity())
                                .sum());
    }

    private static String id(int number) {
        return "%sU%06d".formatted(Shipments.ID, number);
    }

    /** Boxes at the edges of what a parcel may be, perhaps edited as far as they can be. */
    private static PackedShipment anyShipment(Random random) {
        List<BoxGroup> groups = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            int units = 1 + random.nextInt(3);
            Map<String, Integer> held = units > 1 && random.nextBoolean()
                    ? ordered("CUP", 1, "MUG", units - 1)
                    : Map.of(random.nextBoolean() ? "CUP" : "MUG", units);
            String pounds =
                    units == 1 ? List.of("10", "49", "60").get(random.nextInt(3)) : random.nextBoolean() ? "50" : "20";
            groups.add(boxes(1 + random.nextInt(2), units == 1 && random.nextBoolean() ? 30 : 20, pounds, held));
        }
        return Packed.counted(groups);
    }

    /** The edits in words: the number of the box, and the new quantities of SKUs in it. */
    private static Stream<String> told(
            PackedShipment shipment, QuantityChangeLimit limit, Predicate<BoxGroup> allowed) {
        return new SmallestEdits(Shipments.ID, shipment.manifest(), limit, allowed)
                .stream().map(SmallestEditsTest::told);
    }

    private static String told(QuantityEdit edit) {
        return edit.boxes().stream()
                .map(box -> Integer.parseInt(box.boxId().replaceFirst(".*U", ""))
                        + box.items().stream()
                                .map(item -> " %s %d".formatted(item.msku(), item.quantity()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Integer> ordered(String one, int units, String other, int others) {
        Map<String, Integer> held = new LinkedHashMap<>();
        held.put(one, units);
        held.put(other, others);
        return held;
    }
}
