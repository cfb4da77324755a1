package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Equal boxes that take units of some SKUs and give units of others. What one of them has no room for, another may still
 * take, so that equal boxes may become different ones.
 */
final class ChangingBoxes {

    private final NumberedBoxes boxes;
    private final int room;
    private final Map<String, Integer> held = new LinkedHashMap<>();

    /** The units that all boxes take, by SKU; negative if they give them. */
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    /** The room that is left in a box, by the number of the first box that has it. */
    private final NavigableMap<Integer, Integer> left = new TreeMap<>();

    private final List<BoxRun> runs = new ArrayList<>();

    /** @param room how many more units each box can take before the edit */
    ChangingBoxes(NumberedBoxes boxes, int room) {
        this.boxes = boxes;
        this.room = room;
        for (SkuQuantity item : boxes.group().items()) {
            held.merge(item.msku(), item.quantity(), Integer::sum);
        }
        beginAgain();
    }

    boolean holds(String msku) {
        return held.containsKey(msku);
    }

    /** Returns the SKUs that a box holds. */
    Iterable<String> mskus() {
        return held.keySet();
    }

    /** Returns the units of a SKU that all boxes hold before the edit. */
    int allHeld(String msku) {
        return Math.multiplyExact(held.get(msku), boxes.group().quantity());
    }

    /** Returns the units of a SKU that all boxes take; negative if they give them. */
    int taken(String msku) {
        return taken.getOrDefault(msku, 0);
    }

    /** Returns the units that still have room in all boxes together. */
    long allLeft() {
        return (long) room * boxes.group().quantity()
                - taken.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Returns the boxes with the units of a SKU that each can give. */
    BoxStretch givers(String msku) {
        return new BoxStretch(boxes.first(), boxes.end(), held.get(msku));
    }

    /** Returns the boxes with the units that each has room for. */
    List<BoxStretch> takers() {
        List<BoxStretch> takers = new ArrayList<>();
        left.forEach((from, units) -> {
            Integer next = left.higherKey(from);
            takers.add(new BoxStretch(from, next == null ? boxes.end() : next, Math.max(0, units)));
        });
        return takers;
    }

    /** Returns all boxes as if each had room for these units. */
    BoxStretch unlimited(int units) {
        return new BoxStretch(boxes.first(), boxes.end(), units);
    }

    /** Lets some boxes take units of a SKU, or give them if {@code sign} is -1. */
    void move(String msku, BoxStretch moved, int sign) {
        int units = sign * moved.units();
        taken.merge(msku, units * moved.count(), Integer::sum);
        splitAt(moved.from());
        splitAt(moved.to());
        left.subMap(moved.from(), moved.to()).replaceAll((from, before) -> before - units);
        runs.add(new BoxRun(msku, moved.from(), moved.to(), held.get(msku) + units));
    }

    private void splitAt(int number) {
        if (number < boxes.end()) {
            left.putIfAbsent(number, left.floorEntry(number).getValue());
        }
    }

    /** Lets all boxes together take this many more units of a SKU; {@link #spreadAgain} says which box takes them. */
    void take(String msku, int more) {
        taken.merge(msku, more, Integer::sum);
    }

    /** Spreads all that is taken and given over the boxes again: first what is given, which makes room. */
    void spreadAgain() {
        Map<String, Integer> all = new LinkedHashMap<>(taken);
        beginAgain();
        all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(units -> units > 0)))
                .forEach(sku -> spread(sku.getKey(), sku.getValue()));
    }

    /** Lets the boxes hold what they held before the edit. */
    void beginAgain() {
        taken.clear();
        left.clear();
        left.put(boxes.first(), room);
        runs.clear();
    }

    private void spread(String msku, int units) {
        List<BoxStretch> movers = units < 0 ? List.of(givers(msku)) : takers();
        new EvenSpread(movers).of(Math.abs(units)).forEach(moved -> move(msku, moved, Integer.signum(units)));
    }

    /** Returns what the boxes hold afterwards of the SKUs that change. */
    List<BoxRun> runs() {
        return runs;
    }
}
