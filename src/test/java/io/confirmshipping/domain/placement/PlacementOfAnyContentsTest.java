package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.SampleNetwork.SIZES;
import static io.confirmshipping.domain.SampleNetwork.center;
import static io.confirmshipping.domain.SampleNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RandomContents;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any contents from any place into any network (rules.md#rule-1 and rules.md#rule-2). A failure names its seed. */
class PlacementOfAnyContentsTest {
    private static final int CASES = 150;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private record Case(Contents contents, Coordinates source, Network network) {
        static Case of(long seed) {
            Random random = new Random(seed);
            return new Case(
                    new RandomContents(random).next(),
                    new Coordinates(random.nextDouble(25, 49), random.nextDouble(-124, -67)),
                    anyNetwork(random));
        }

        List<PlacementPlan> plans() {
            return new DemandPlanner().plan(contents, source, network, DAY);
        }
    }

    @Test
    void no_box_is_in_two_places_and_none_is_lost() {
        forEach(any -> any.plans().forEach(plan -> {
            Map<Integer, Integer> placed = new HashMap<>();
            shares(plan).forEach(share -> placed.merge(share.boxIndex(), share.quantity(), Integer::sum));

            assertThat(shares(plan))
                    .allSatisfy(share -> assertThat(share.quantity()).isPositive());
            assertThat(placed).isEqualTo(boxes(any.contents()));
        }));
    }

    @Test
    void no_unit_is_lost_or_made() {
        forEach(any -> any.plans().forEach(plan -> {
            Map<String, Integer> sent = new HashMap<>();
            plan.shipments().stream()
                    .flatMap(shipment -> new Load(any.contents(), shipment.boxes()).items().stream())
                    .forEach(units -> sent.merge(units.msku(), units.quantity(), Integer::sum));

            assertThat(sent).isEqualTo(units(any.contents()));
        }));
    }

    @Test
    void every_center_is_sent_one_shipment_at_most_and_only_what_it_takes() {
        forEach(any -> any.plans().forEach(plan -> {
            assertThat(plan.shipments()).extracting(ShipmentPlan::center).doesNotHaveDuplicates();
            plan.shipments().forEach(shipment -> assertThat(shipment.boxes())
                    .isNotEmpty()
                    .allMatch(share -> takes(shipment, share, any.contents())));
        }));
    }

    @Test
    void equal_input_gives_equal_plans() {
        Seeds.forEach(CASES, seed -> {
            Case any = Case.of(seed);
            Case again = Case.of(seed);
            assertThat(again.contents()).isNotSameAs(any.contents()).isEqualTo(any.contents());
            assertThat(again.plans()).isEqualTo(any.plans());
        });
    }

    @Test
    void there_is_a_plan_and_no_two_are_alike() {
        forEach(any -> assertThat(any.plans().stream()
                        .map(plan -> Set.copyOf(plan.shipments()))
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    @Test
    void some_plan_sends_all_eligible_boxes_to_one_center_and_only_the_others_apart() {
        forEach(any -> {
            List<PlacementPlan> plans = any.plans();
            List<PlacementPlan> minimal = plans.stream()
                    .filter(plan -> plan.strategy() == PlacementStrategy.MINIMAL_SPLITS)
                    .toList();
            assertThat(minimal.isEmpty() ? plans : minimal).anyMatch(plan -> isMinimal(plan, any));
        });
    }

    @Test
    void the_order_of_the_boxes_and_of_the_items_does_not_matter() {
        Seeds.forEach(CASES, seed -> {
            Case any = Case.of(seed);
            List<BoxGroup> boxes = new ArrayList<>(any.contents().boxes());
            List<Item> items = new ArrayList<>(any.contents().items());
            Collections.shuffle(boxes, new Random(seed));
            Collections.shuffle(items, new Random(seed));
            Case shuffled = new Case(new Contents(items, boxes), any.source(), any.network());

            assertThat(shuffled.plans().stream()
                            .map(plan -> described(plan, shuffled.contents()))
                            .toList())
                    .isEqualTo(any.plans().stream()
                            .map(plan -> described(plan, any.contents()))
                            .toList());
        });
    }

    @Test
    void each_plan_has_fewer_destinations_than_the_one_before() {
        forEach(any -> assertThat(any.plans().stream()
                        .map(plan -> -plan.shipments().size())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Test
    void placing_is_free_where_boxes_reach_four_centers_and_only_there() {
        Set<Boolean> seen = new HashSet<>();
        forEach(any -> {
            boolean enough = reachable(any) >= 4;
            seen.add(enough);
            PlacementPlan widest = any.plans().get(0);
            assertThat(widest.strategy() == PlacementStrategy.AMAZON_OPTIMIZED).isEqualTo(enough);
            assertThat(widest.shipments()).hasSizeBetween(enough ? 4 : 1, enough ? 5 : 3);
        });
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    /** Returns the size of a maximum matching of boxes and centers, by augmenting paths; five boxes of a kind are enough. */
    private static int reachable(Case any) {
        List<FulfillmentCenter> centers = any.network().centers();
        List<BoxGroup> boxes = any.contents().boxes().stream()
                .flatMap(group -> Collections.nCopies(Math.min(5, group.quantity()), group).stream())
                .toList();
        Map<FulfillmentCenter, Integer> matched = new HashMap<>();
        return (int) IntStream.range(0, boxes.size())
                .filter(box -> reaches(box, boxes, centers, matched, new HashSet<>()))
                .count();
    }

    private static boolean reaches(
            int box,
            List<BoxGroup> boxes,
            List<FulfillmentCenter> centers,
            Map<FulfillmentCenter, Integer> matched,
            Set<FulfillmentCenter> tried) {
        for (FulfillmentCenter center : centers) {
            if (center.takes(SIZES.of(boxes.get(box)).orElseThrow())
                    && tried.add(center)
                    && (!matched.containsKey(center) || reaches(matched.get(center), boxes, centers, matched, tried))) {
                matched.put(center, box);
                return true;
            }
        }
        return false;
    }

    /** Returns how many of which boxes every center is sent. */
    private static Map<String, Map<BoxGroup, Integer>> described(PlacementPlan plan, Contents contents) {
        Map<String, Map<BoxGroup, Integer>> described = new HashMap<>();
        plan.shipments().forEach(shipment -> {
            Map<BoxGroup, Integer> boxes =
                    described.computeIfAbsent(shipment.center().code(), code -> new HashMap<>());
            shipment.boxes().forEach(share -> {
                BoxGroup group = contents.boxes().get(share.boxIndex());
                boxes.merge(
                        new BoxGroup(1, group.dimensions(), group.weight(), group.handling(), group.items()),
                        share.quantity(),
                        Integer::sum);
            });
        });
        return described;
    }

    private static boolean takes(ShipmentPlan shipment, BoxShare share, Contents contents) {
        return shipment.center()
                .takes(SIZES.of(contents.boxes().get(share.boxIndex())).orElseThrow());
    }

    /** All boxes that one center takes are in its shipment. */
    private static boolean isMinimal(PlacementPlan plan, Case any) {
        return plan.shipments().stream().anyMatch(first -> plan.shipments().stream()
                .filter(other -> other != first)
                .flatMap(other -> other.boxes().stream())
                .noneMatch(share -> takes(first, share, any.contents())));
    }

    private static Network anyNetwork(Random random) {
        List<FulfillmentCenter> centers = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        int oversize = random.nextInt(count);
        for (int i = 0; i < count; i++) {
            centers.add(center(
                    "FC" + i,
                    random.nextDouble(25, 49),
                    random.nextDouble(-124, -67),
                    i == oversize || random.nextInt(3) == 0));
        }
        return network(centers.toArray(FulfillmentCenter[]::new));
    }

    private static List<BoxShare> shares(PlacementPlan plan) {
        return plan.shipments().stream()
                .flatMap(shipment -> shipment.boxes().stream())
                .toList();
    }

    private static Map<Integer, Integer> boxes(Contents contents) {
        Map<Integer, Integer> boxes = new HashMap<>();
        IntStream.range(0, contents.boxes().size())
                .forEach(i -> boxes.put(i, contents.boxes().get(i).quantity()));
        return boxes;
    }

    private static Map<String, Integer> units(Contents contents) {
        Map<String, Integer> units = new HashMap<>();
        contents.items().forEach(item -> units.put(item.msku(), item.quantity()));
        return units;
    }

    private static void forEach(Consumer<Case> property) {
        Seeds.forEach(CASES, seed -> property.accept(Case.of(seed)));
    }
}
