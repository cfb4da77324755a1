package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.BoxSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The contents with equal boxes grouped into kinds and SKUs numbered by name, so that nothing depends on the order in
 * which they were given.
 *
 * @param kinds the kinds of boxes, in a fixed order
 * @param units the units of each SKU
 */
record BoxKinds(List<Kind> kinds, int[] units) {

    /**
     * Interchangeable boxes: of one size, with the same contents.
     *
     * @param skus the SKUs in one box, each once
     * @param units the units of each of them in one box
     * @param boxes the positions of the boxes in the contents
     */
    record Kind(BoxSize size, int[] skus, int[] units, List<BoxShare> boxes) {

        int count() {
            return boxes.stream().mapToInt(BoxShare::quantity).sum();
        }

        int unitsPerBox() {
            return IntStream.of(units).sum();
        }
    }

    /** A group of the contents, with its SKUs as numbers. */
    private record Held(int index, BoxGroup group, BoxSize size, int[] skus, int[] units) {

        private static final Comparator<Held> BY_WHAT_IS_INSIDE = Comparator.comparing(Held::size)
                .thenComparing(Held::skus, Arrays::compare)
                .thenComparing(Held::units, Arrays::compare);

        static Held of(int index, BoxGroup group, BoxSize size, Map<String, Integer> numbers) {
            Map<Integer, Integer> held = new TreeMap<>();
            group.items().forEach(item -> held.merge(numbers.get(item.msku()), item.quantity(), Integer::sum));
            return new Held(
                    index,
                    group,
                    size,
                    held.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    held.values().stream().mapToInt(Integer::intValue).toArray());
        }

        String outside() {
            return "%s %s %s %s"
                    .formatted(
                            group.weight().pounds().stripTrailingZeros().toPlainString(),
                            group.dimensions()
                                    .cubicInches()
                                    .stripTrailingZeros()
                                    .toPlainString(),
                            group.dimensions(),
                            group.handling());
        }
    }

    static BoxKinds of(Contents contents, Function<BoxGroup, BoxSize> size) {
        Map<String, Integer> numbers = new HashMap<>();
        contents.items().stream().map(item -> item.msku()).sorted().forEach(msku -> numbers.put(msku, numbers.size()));
        List<Held> groups = IntStream.range(0, contents.boxes().size())
                .mapToObj(i -> Held.of(
                        i, contents.boxes().get(i), size.apply(contents.boxes().get(i)), numbers))
                .sorted(Held.BY_WHAT_IS_INSIDE)
                .toList();
        List<Kind> kinds = new ArrayList<>();
        for (int from = 0, to = 1; from < groups.size(); from = to, to++) {
            while (to < groups.size() && Held.BY_WHAT_IS_INSIDE.compare(groups.get(to), groups.get(from)) == 0) {
                to++;
            }
            kinds.add(kind(groups.subList(from, to)));
        }
        int[] units = new int[numbers.size()];
        contents.items().forEach(item -> units[numbers.get(item.msku())] = item.quantity());
        return new BoxKinds(kinds, units);
    }

    private static Kind kind(List<Held> groups) {
        Map<String, List<BoxShare>> byOutside = groups.size() == 1
                ? Map.of("", List.of(share(groups.get(0))))
                : groups.stream()
                        .collect(Collectors.groupingBy(
                                Held::outside, TreeMap::new, Collectors.mapping(BoxKinds::share, Collectors.toList())));
        return new Kind(
                groups.get(0).size(),
                groups.get(0).skus(),
                groups.get(0).units(),
                byOutside.values().stream().flatMap(List::stream).toList());
    }

    private static BoxShare share(Held held) {
        return new BoxShare(held.index(), held.group().quantity());
    }

    int boxCount() {
        return kinds.stream().mapToInt(Kind::count).sum();
    }

    long unitCount() {
        return IntStream.of(units).asLongStream().sum();
    }

    /**
     * Returns the effective number of boxes of each SKU: the inverse Herfindahl index of its units by box. It equals the
     * number of boxes if all hold equally many units.
     */
    double[] boxesOfSku() {
        double[] squares = new double[units.length];
        for (Kind kind : kinds) {
            for (int i = 0; i < kind.skus().length; i++) {
                squares[kind.skus()[i]] += kind.count() * (double) kind.units()[i] * kind.units()[i];
            }
        }
        return IntStream.range(0, units.length)
                .mapToDouble(sku -> (double) units[sku] * units[sku] / squares[sku])
                .toArray();
    }

    /**
     * Returns the boxes of one center. The boxes of each kind go to the centers in order, the first ones to the first
     * center.
     */
    List<BoxShare> shares(int[][] boxes, int center) {
        List<BoxShare> shares = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int first = 0;
            for (int before = 0; before < center; before++) {
                first += boxes[i][before];
            }
            int end = first + boxes[i][center];
            int start = 0;
            for (BoxShare share : kinds.get(i).boxes()) {
                int taken = Math.min(end, start + share.quantity()) - Math.max(first, start);
                if (taken > 0) {
                    shares.add(new BoxShare(share.boxIndex(), taken));
                }
                start += share.quantity();
            }
        }
        shares.sort(Comparator.comparingInt(BoxShare::boxIndex));
        return shares;
    }
}
