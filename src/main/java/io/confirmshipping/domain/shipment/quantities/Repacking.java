package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes what is in numbered boxes. Equal boxes of which not all change become several groups; a box that holds nothing any
 * more is gone, and its number with it. The size of a box stays as it was said to be, and so does what placing a unit in it
 * costs; it weighs as much a unit as before.
 */
final class Repacking {

    /** Lines of all boxes together, equal boxes counted once; with more, an answer would outgrow what can be sent. */
    private static final int MAX_LINES = 30_000;

    private final List<BoxRun> runs;
    private final List<NumberedBoxes> repacked = new ArrayList<>();
    private int lines;

    /** @param runs each within one group of equal boxes */
    Repacking(List<BoxRun> runs) {
        this.runs = runs;
    }

    /** @throws InvalidInput if equal boxes become too many different ones */
    List<NumberedBoxes> of(List<NumberedBoxes> boxes) {
        int most = Math.max(
                MAX_LINES,
                boxes.stream()
                        .mapToInt(numbered -> numbered.group().items().size())
                        .sum());
        NavigableMap<Integer, List<BoxRun>> byGroup = new TreeMap<>();
        boxes.forEach(numbered -> byGroup.put(numbered.first(), new ArrayList<>()));
        runs.forEach(run -> byGroup.floorEntry(run.from()).getValue().add(run));
        boxes.forEach(numbered -> repack(numbered, byGroup.get(numbered.first()), most));
        return repacked;
    }

    private void repack(NumberedBoxes numbered, List<BoxRun> within, int most) {
        SortedSet<Integer> edges = new TreeSet<>();
        edges.add(numbered.first());
        within.forEach(run -> {
            edges.add(run.from());
            edges.add(run.to());
        });
        edges.remove(numbered.end());
        List<Integer> firsts = List.copyOf(edges);
        for (int i = 0; i < firsts.size(); i++) {
            int first = firsts.get(i);
            int end = i + 1 < firsts.size() ? firsts.get(i + 1) : numbered.end();
            List<SkuQuantity> items = items(numbered.group(), within, first);
            lines += items.size();
            if (lines > most) {
                throw new InvalidInput(Position.of(CommandPart.BOXES), FieldCode.TOO_MANY_DIFFERENT_BOXES.of());
            }
            if (!items.isEmpty()) {
                repacked.add(numbered.holding(items, first, end));
            }
        }
    }

    private static List<SkuQuantity> items(BoxGroup group, List<BoxRun> within, int number) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        group.items().forEach(held -> quantities.put(held.msku(), held.quantity()));
        within.stream().filter(run -> run.covers(number)).forEach(run -> quantities.put(run.msku(), run.quantity()));
        List<SkuQuantity> items = new ArrayList<>();
        quantities.forEach((msku, quantity) -> {
            if (quantity > 0) {
                items.add(new SkuQuantity(msku, quantity));
            }
        });
        return items;
    }
}
