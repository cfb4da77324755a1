package io.confirmshipping.domain.shipment.quantities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Finds room for units in full boxes by moving others: one SKU makes way for another, and goes to boxes that have room for
 * it. By the shortest augmenting paths of Edmonds and Karp (1972), which find room whenever there is any.
 */
final class AugmentingPaths {

    private final Map<String, List<ChangingBoxes>> holders;
    private final Map<String, Integer> differences;
    private final Set<ChangingBoxes> changed = new LinkedHashSet<>();

    /** The SKU from which the search has reached a group of boxes. */
    private final Map<ChangingBoxes, String> skuBefore = new HashMap<>();

    /** The group of boxes from which the search has reached a SKU; null for the one that it began with. */
    private final Map<String, ChangingBoxes> boxesBefore = new HashMap<>();

    /**
     * @param holders the boxes that hold each SKU that changes
     * @param differences how many units more, or less, of it the shipment is to hold
     */
    AugmentingPaths(Map<String, List<ChangingBoxes>> holders, Map<String, Integer> differences) {
        this.holders = holders;
        this.differences = differences;
    }

    /** Lets boxes take these units of a SKU, and returns how many of them there is no room for. */
    int take(String msku, int units) {
        int missing = units;
        for (ChangingBoxes end = end(msku); missing > 0 && end != null; end = end(msku)) {
            missing -= move(end, missing);
        }
        changed.forEach(ChangingBoxes::spreadAgain);
        changed.clear();
        return missing;
    }

    /** Returns the nearest boxes with room that can be reached from a SKU; null if there are none. */
    private ChangingBoxes end(String msku) {
        skuBefore.clear();
        boxesBefore.clear();
        boxesBefore.put(msku, null);
        Queue<String> reached = new ArrayDeque<>(List.of(msku));
        while (!reached.isEmpty()) {
            String sku = reached.remove();
            for (ChangingBoxes boxes : holders.get(sku)) {
                if (more(sku, boxes) > 0 && skuBefore.putIfAbsent(boxes, sku) == null) {
                    if (boxes.allLeft() > 0) {
                        return boxes;
                    }
                    reached.addAll(makingWay(boxes));
                }
            }
        }
        return null;
    }

    /** Returns the SKUs, not reached before, of which these boxes can take fewer units, or give more. */
    private List<String> makingWay(ChangingBoxes boxes) {
        List<String> skus = new ArrayList<>();
        for (String sku : boxes.mskus()) {
            if (differences.containsKey(sku) && !boxesBefore.containsKey(sku) && less(sku, boxes) > 0) {
                boxesBefore.put(sku, boxes);
                skus.add(sku);
            }
        }
        return skus;
    }

    /** Moves as many units, up to the most, as the path to these boxes allows. */
    private int move(ChangingBoxes end, int most) {
        long units = Math.min(most, end.allLeft());
        for (ChangingBoxes boxes = end; boxes != null; boxes = boxesBefore.get(skuBefore.get(boxes))) {
            String sku = skuBefore.get(boxes);
            units = Math.min(units, more(sku, boxes));
            ChangingBoxes from = boxesBefore.get(sku);
            units = from == null ? units : Math.min(units, less(sku, from));
        }
        int moved = Math.toIntExact(units);
        for (ChangingBoxes boxes = end; boxes != null; boxes = boxesBefore.get(skuBefore.get(boxes))) {
            String sku = skuBefore.get(boxes);
            boxes.take(sku, moved);
            changed.add(boxes);
            ChangingBoxes from = boxesBefore.get(sku);
            if (from != null) {
                from.take(sku, -moved);
            }
        }
        return moved;
    }

    /** Returns how many more units of a SKU boxes may take, or fewer give. */
    private long more(String msku, ChangingBoxes boxes) {
        return differences.get(msku) > 0 ? Integer.MAX_VALUE : -boxes.taken(msku);
    }

    /** Returns how many fewer units of a SKU boxes may take, or more give. */
    private long less(String msku, ChangingBoxes boxes) {
        return differences.get(msku) > 0 ? boxes.taken(msku) : boxes.allHeld(msku) + boxes.taken(msku);
    }
}
