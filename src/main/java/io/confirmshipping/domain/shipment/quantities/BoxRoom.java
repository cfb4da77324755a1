package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The room that boxes have for more units within their limits, less what other SKUs of the same edit have taken. */
final class BoxRoom {

    private final NavigableMap<Integer, NumberedBoxes> byFirst = new TreeMap<>();
    private final Predicate<BoxGroup> allowed;
    private final Map<Integer, Integer> taken = new HashMap<>();

    BoxRoom(List<NumberedBoxes> boxes, Predicate<BoxGroup> allowed) {
        boxes.forEach(numbered -> byFirst.put(numbered.first(), numbered));
        this.allowed = allowed;
    }

    /** Returns how many of these units each of some equal boxes can take. */
    int of(NumberedBoxes boxes, int units) {
        int before = taken.getOrDefault(boxes.first(), 0);
        if (allowed.test(more(boxes.group(), before + units))) {
            return units;
        }
        int low = 0;
        int high = units - 1;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (allowed.test(more(boxes.group(), before + middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Takes the units that boxes are to hold now. */
    void take(List<BoxRun> runs) {
        Map<Integer, Integer> most = new HashMap<>();
        for (BoxRun run : runs) {
            NumberedBoxes boxes = byFirst.floorEntry(run.from()).getValue();
            most.merge(boxes.first(), run.quantity() - held(boxes, run), Math::max);
        }
        most.forEach((first, units) -> taken.merge(first, units, Integer::sum));
    }

    private static int held(NumberedBoxes boxes, BoxRun run) {
        return boxes.group().items().stream()
                .filter(item -> item.msku().equals(run.msku()))
                .mapToInt(SkuQuantity::quantity)
                .sum();
    }

    private static BoxGroup more(BoxGroup group, int units) {
        return group.holding(List.of(new SkuQuantity("", group.unitsPerBox() + units)));
    }
}
