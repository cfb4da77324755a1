package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Examples.SMALL_PARCEL_BOX;
import static io.confirmshipping.domain.Examples.center;
import static io.confirmshipping.domain.Examples.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RandomContents;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is sent wherever from into whatever network (design, rules 1 and 2). A failure names its seed. */
class PlacementOfAnyContentsTest {
    private static final int CASES = 300;

    private record Case(Contents contents, Coordinates source, Network network) {
        static Case of(long seed) {
            Random random = new Random(seed);
            return new Case(
                    new RandomContents(random).next(),
                    new Coordinates(random.nextDouble(25, 49), random.nextDouble(-124, -67)),
                    anyNetwork(random));
        }

        List<PlacementPlan> plans() {
            return new EvenSpread().plan(contents, source, network);
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
                    .allMatch(share ->
                            shipment.center().takes(any.contents().boxes().get(share.boxIndex()), SMALL_PARCEL_BOX)));
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
    void where_every_center_takes_every_box_no_destination_gets_two_boxes_more_than_another() {
        forEach(any -> {
            Network open = network(any.network().centers().stream()
                    .map(center -> new FulfillmentCenter(center.code(), center.address(), center.coordinates(), true))
                    .toArray(FulfillmentCenter[]::new));
            new Case(any.contents(), any.source(), open).plans().forEach(plan -> {
                List<Integer> counts = plan.shipments().stream()
                        .map(shipment -> new Load(any.contents(), shipment.boxes()).boxCount())
                        .sorted()
                        .toList();
                assertThat(counts.get(counts.size() - 1) - counts.get(0)).isLessThanOrEqualTo(1);
            });
        });
    }

    /** All boxes that one center takes are in its shipment. */
    private static boolean isMinimal(PlacementPlan plan, Case any) {
        return plan.shipments().stream().anyMatch(first -> plan.shipments().stream()
                .filter(other -> other != first)
                .flatMap(other -> other.boxes().stream())
                .noneMatch(
                        share -> first.center().takes(any.contents().boxes().get(share.boxIndex()), SMALL_PARCEL_BOX)));
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
