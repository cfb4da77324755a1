package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.placement.Allocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The contents of a confirmed shipment, box by box.
 *
 * @param confirmed every SKU with the units that were confirmed of it in this shipment; these never change
 * @param boxes in the order of their numbers; they hold these SKUs only, and none is empty
 */
public record Manifest(List<Item> confirmed, List<NumberedBoxes> boxes) {

    public Manifest {
        confirmed = List.copyOf(confirmed);
        boxes = List.copyOf(boxes);
    }

    /** Returns the manifest of a shipment as it was confirmed: its boxes are numbered from 1 on, in the order of the contents. */
    public static Manifest of(Contents contents, Allocation allocation) {
        Load load = allocation.load(contents);
        List<NumberedBoxes> boxes = new ArrayList<>();
        int next = 1;
        for (BoxShare share : load.shares()) {
            BoxGroup group = load.group(share).withQuantity(share.quantity());
            NumberedBoxes numbered =
                    new NumberedBoxes(next, group, allocation.fees().of(group));
            boxes.add(numbered);
            next = numbered.end();
        }
        return new Manifest(items(load), boxes);
    }

    /** Returns what is charged for it on receipt. */
    public ChargedOnReceipt chargedOnReceipt() {
        Map<String, Integer> quantities = quantities();
        return ChargedOnReceipt.of(
                confirmed.stream()
                        .map(item -> item.withQuantity(quantities.get(item.msku())))
                        .toList(),
                placementFee());
    }

    /** Returns the fee of placing the units that it holds; a box that is gone costs nothing. */
    public PlacementFee placementFee() {
        return PlacementFee.of(boxes.stream().flatMap(numbered -> numbered.part().stream()));
    }

    public int boxCount() {
        return boxes.stream().mapToInt(numbered -> numbered.group().quantity()).sum();
    }

    public int unitCount() {
        return boxes.stream()
                .mapToInt(numbered ->
                        numbered.group().quantity() * numbered.group().unitsPerBox())
                .sum();
    }

    /** Returns all boxes, as the load of one destination. */
    public Load load() {
        List<BoxGroup> groups = boxes.stream().map(NumberedBoxes::group).toList();
        Map<String, Integer> quantities = quantities();
        List<Item> held = confirmed.stream()
                .map(item -> item.withQuantity(quantities.get(item.msku())))
                .filter(item -> item.quantity() > 0)
                .toList();
        List<BoxShare> shares = IntStream.range(0, groups.size())
                .mapToObj(i -> new BoxShare(i, groups.get(i).quantity()))
                .toList();
        return new Load(new Contents(held, groups), shares);
    }

    Manifest with(List<NumberedBoxes> repacked) {
        return new Manifest(confirmed, repacked);
    }

    /** Returns the numbers that this many boxes have at confirmation. */
    public static SortedSet<Integer> numbersOf(int boxes) {
        return IntStream.rangeClosed(1, boxes).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Item> items(Load load) {
        Map<String, Item> bySku =
                load.contents().items().stream().collect(Collectors.toMap(Item::msku, Function.identity()));
        return load.items().stream()
                .map(held -> bySku.get(held.msku()).withQuantity(held.quantity()))
                .toList();
    }

    /** Returns the units in all boxes together by SKU, in the order in which they were confirmed; 0 for what no box holds any more. */
    public Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        confirmed.forEach(item -> quantities.put(item.msku(), 0));
        for (NumberedBoxes numbered : boxes) {
            for (SkuQuantity held : numbered.group().items()) {
                quantities.merge(held.msku(), numbered.group().quantity() * held.quantity(), Integer::sum);
            }
        }
        return quantities;
    }

    public SortedSet<Integer> boxNumbers() {
        return boxes.stream()
                .flatMapToInt(NumberedBoxes::numbers)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
