package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The boxes that are to be packed, by kind, the largest kind first; of one kind, in the order of the contents. */
final class Stock {
    private final List<BoxKind> kinds = new ArrayList<>();
    private final List<Deque<Integer>> boxIndexes = new ArrayList<>();

    private Stock(Map<BoxKind, List<Integer>> boxes) {
        boxes.forEach((kind, indexes) -> {
            kinds.add(kind);
            boxIndexes.add(new ArrayDeque<>(indexes.stream().sorted().toList()));
        });
    }

    static Stock of(Load load) {
        Map<BoxKind, List<Integer>> boxes = new TreeMap<>(BoxKind.LARGEST_FIRST);
        for (BoxShare share : load.shares()) {
            List<Integer> indexes = boxes.computeIfAbsent(BoxKind.of(load.group(share)), kind -> new ArrayList<>());
            for (int box = 0; box < share.quantity(); box++) {
                indexes.add(share.boxIndex());
            }
        }
        return new Stock(boxes);
    }

    List<BoxKind> kinds() {
        return kinds;
    }

    /** How many boxes of every kind are left. */
    int[] quantities() {
        return boxIndexes.stream().mapToInt(Deque::size).toArray();
    }

    /** Takes one box of a kind away and says which group it is from. */
    int take(int kind) {
        return boxIndexes.get(kind).removeFirst();
    }
}
