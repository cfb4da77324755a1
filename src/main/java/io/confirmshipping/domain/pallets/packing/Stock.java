package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The boxes to pack, by type. The largest type comes first; boxes of one type are taken in the order of the contents.
 */
final class Stock {
    private final List<BoxType> types = new ArrayList<>();
    private final List<Deque<Integer>> boxIndexes = new ArrayList<>();

    private Stock(Map<BoxType, List<Integer>> boxes) {
        boxes.forEach((type, indexes) -> {
            types.add(type);
            boxIndexes.add(new ArrayDeque<>(indexes.stream().sorted().toList()));
        });
    }

    /** @param mostWeight that a pallet carries, in steps of {@link FixedPoint#KILOGRAM}: greater limits of what rests on a box are none */
    static Stock of(Load load, long mostWeight) {
        List<Alike> shares = load.shares().stream()
                .map(share -> new Alike(share, BoxType.of(load.group(share))))
                .toList();
        long most =
                Math.min(mostWeight, shares.stream().mapToLong(Alike::weight).sum());
        Map<BoxType, List<Integer>> boxes = new TreeMap<>(BoxType.LARGEST_FIRST);
        for (Alike alike : shares) {
            List<Integer> indexes = boxes.computeIfAbsent(alike.type().onPalletOf(most), any -> new ArrayList<>());
            for (int box = 0; box < alike.share().quantity(); box++) {
                indexes.add(alike.share().boxIndex());
            }
        }
        return new Stock(boxes);
    }

    /** Boxes of one group, and their type. */
    private record Alike(BoxShare share, BoxType type) {

        long weight() {
            return share.quantity() * type.weight();
        }
    }

    List<BoxType> types() {
        return types;
    }

    /** Returns how many boxes are left. */
    int size() {
        return boxIndexes.stream().mapToInt(Deque::size).sum();
    }

    /** Returns how many boxes of each type are left. */
    int[] quantities() {
        return boxIndexes.stream().mapToInt(Deque::size).toArray();
    }

    /** Removes one box of a type and returns the index of its group in the contents. */
    int take(int type) {
        return boxIndexes.get(type).removeFirst();
    }
}
