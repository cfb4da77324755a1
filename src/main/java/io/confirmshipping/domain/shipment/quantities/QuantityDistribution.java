package io.confirmshipping.domain.shipment.quantities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Spreads the changes of an edit over the boxes that hold the SKUs, where the seller does not say which boxes change.
 *
 * <p>Every box takes, or gives, the same number of units, and what is left over is one unit more for those with the lowest
 * numbers. A box gives at most what it holds, and takes at most what its limits leave room for; the rest is spread over the
 * others in the same way. A box that has given everything is empty, and is not sent. SKUs that are in each other's way make
 * way for each other: whatever there is room for fits.
 */
final class QuantityDistribution {

    /** Units that a box can have room for at most. */
    private static final long MAX_ROOM = 1_000_000_000;

    private final NavigableMap<Integer, ChangingBoxes> boxes = new TreeMap<>();
    private final Map<String, Integer> differences;
    private final Map<String, List<ChangingBoxes>> holders = new LinkedHashMap<>();

    /** @param differences how many units more, or less, the boxes are to hold of each SKU that changes; never 0 */
    QuantityDistribution(List<NumberedBoxes> boxes, BoxRoom room, Map<String, Integer> differences) {
        int most = (int) Math.min(
                MAX_ROOM,
                differences.values().stream()
                        .filter(units -> units > 0)
                        .mapToLong(Integer::longValue)
                        .sum());
        boxes.forEach(
                numbered -> this.boxes.put(numbered.first(), new ChangingBoxes(numbered, room.of(numbered, most))));
        this.differences = differences;
        differences.keySet().forEach(msku -> holders.put(msku, holders(msku)));
    }

    private List<ChangingBoxes> holders(String msku) {
        return boxes.values().stream().filter(group -> group.holds(msku)).toList();
    }

    boolean hasBoxes(String msku) {
        return !holders.get(msku).isEmpty();
    }

    /**
     * Returns what the boxes hold after giving and taking these units. If there is no room for all, every box takes the same
     * number of them, so that a box which would pass a limit can be named.
     */
    List<BoxRun> runs() {
        give();
        boolean fits = differences.keySet().stream()
                .filter(msku -> differences.get(msku) > 0)
                .allMatch(this::take);
        if (!fits) {
            crowd();
        }
        return boxes.values().stream().flatMap(group -> group.runs().stream()).toList();
    }

    private void give() {
        differences.forEach((msku, units) -> {
            if (units < 0) {
                move(msku, -1, new EvenSpread(stretches(msku, group -> List.of(group.givers(msku)))).of(-units));
            }
        });
    }

    /** Returns whether there is room for all that is to be taken of this SKU. */
    private boolean take(String msku) {
        int units = differences.get(msku);
        EvenSpread spread = new EvenSpread(stretches(msku, ChangingBoxes::takers));
        int evenly = (int) Math.min(units, spread.capacity());
        move(msku, 1, spread.of(evenly));
        return evenly == units || new AugmentingPaths(holders, differences).take(msku, units - evenly) == 0;
    }

    /** Begins again, and regards no limits. */
    private void crowd() {
        boxes.values().forEach(ChangingBoxes::beginAgain);
        give();
        differences.forEach((msku, units) -> {
            if (units > 0) {
                move(msku, 1, new EvenSpread(stretches(msku, group -> List.of(group.unlimited(units)))).of(units));
            }
        });
    }

    private List<BoxStretch> stretches(String msku, Function<ChangingBoxes, List<BoxStretch>> ofGroup) {
        return holders.get(msku).stream()
                .flatMap(group -> ofGroup.apply(group).stream())
                .toList();
    }

    /** @param sign 1 if the boxes take the units, -1 if they give them */
    private void move(String msku, int sign, List<BoxStretch> moves) {
        moves.forEach(moved -> boxes.floorEntry(moved.from()).getValue().move(msku, moved, sign));
    }
}
