package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses centers that are far apart, the first of them near the source, and deals the boxes out to them like cards.
 * It knows nothing of demand.
 */
public final class EvenSpread implements PlacementPlanner {

    /** How many destinations each strategy aims at, where there are boxes enough. Source: design, rule 2. */
    private static final Map<PlacementStrategy, Integer> DESTINATIONS = new EnumMap<>(Map.of(
            PlacementStrategy.AMAZON_OPTIMIZED, 4,
            PlacementStrategy.PARTIAL_SPLITS, 2,
            PlacementStrategy.MINIMAL_SPLITS, 1));

    @Override
    public List<PlacementPlan> plan(Contents contents, Coordinates source, Network network) {
        checkEligible(contents, network);
        List<PlacementPlan> plans = new ArrayList<>();
        DESTINATIONS.forEach((strategy, destinations) -> {
            List<ShipmentPlan> shipments =
                    deal(contents, chosen(source, network.centers(), destinations), source, network);
            if (plans.stream().noneMatch(plan -> plan.shipments().equals(shipments))) {
                plans.add(new PlacementPlan(strategy, shipments));
            }
        });
        return plans;
    }

    private static void checkEligible(Contents contents, Network network) {
        List<FieldError> errors = IntStream.range(0, contents.boxes().size())
                .filter(i -> network.centersFor(contents.boxes().get(i)).isEmpty())
                .mapToObj(i -> new FieldError(
                        "boxes[%d]".formatted(i), "is taken by no fulfillment center; make it smaller or lighter"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The nearest center, then again and again the one farthest from those chosen. */
    private static List<FulfillmentCenter> chosen(Coordinates source, List<FulfillmentCenter> centers, int count) {
        List<FulfillmentCenter> chosen = new ArrayList<>(List.of(nearest(source, centers)));
        while (chosen.size() < Math.min(count, centers.size())) {
            chosen.add(centers.stream()
                    .filter(center -> !chosen.contains(center))
                    .max(Comparator.comparing(center -> chosen.stream()
                            .map(other -> other.coordinates().milesTo(center.coordinates()))
                            .min(Comparator.naturalOrder())
                            .orElseThrow()))
                    .orElseThrow());
        }
        return chosen;
    }

    private static FulfillmentCenter nearest(Coordinates place, List<FulfillmentCenter> centers) {
        return centers.stream()
                .min(Comparator.comparing(center -> place.milesTo(center.coordinates())))
                .orElseThrow();
    }

    private static List<ShipmentPlan> deal(
            Contents contents, List<FulfillmentCenter> chosen, Coordinates source, Network network) {
        Map<FulfillmentCenter, List<BoxShare>> dealt = new LinkedHashMap<>();
        int next = 0;
        for (int i = 0; i < contents.boxes().size(); i++) {
            BoxGroup group = contents.boxes().get(i);
            List<FulfillmentCenter> takers = takers(group, chosen, source, network);
            for (int j = 0; j < takers.size(); j++) {
                int quantity = group.quantity() / takers.size() + (j < group.quantity() % takers.size() ? 1 : 0);
                if (quantity > 0) {
                    dealt.computeIfAbsent(takers.get((next + j) % takers.size()), center -> new ArrayList<>())
                            .add(new BoxShare(i, quantity));
                }
            }
            next += group.quantity() % takers.size();
        }
        return dealt.entrySet().stream()
                .map(entry -> new ShipmentPlan(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<FulfillmentCenter> takers(
            BoxGroup group, List<FulfillmentCenter> chosen, Coordinates source, Network network) {
        List<FulfillmentCenter> takers = chosen.stream()
                .filter(center -> center.takes(group, network.standard()))
                .toList();
        return takers.isEmpty() ? List.of(nearest(source, network.centersFor(group))) : takers;
    }
}
