package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The smallest edits of a shipment, those first that are the most likely to be accepted: a unit less in a box, a unit in place
 * of one of another SKU, a unit more, and a unit in another box. Limits of SKUs and of boxes are asked first, so that few
 * edits remain to be tried, however many SKUs and boxes there are. Source: rules.md#rule-25.
 */
public final class SmallestEdits {

    /** Boxes that are tried for one kind of edit, best first. */
    private static final int MAX_BOXES = 3;

    private final ShipmentConfirmationId shipment;
    private final List<NumberedBoxes> lightestUnitsFirst;
    private final Set<String> fewer = new LinkedHashSet<>();
    private final Set<String> more = new LinkedHashSet<>();
    private final Predicate<BoxGroup> allowed;

    /** @param allowed whether a box is within its limits */
    public SmallestEdits(
            ShipmentConfirmationId shipment,
            Manifest manifest,
            QuantityChangeLimit limit,
            Predicate<BoxGroup> allowed) {
        this.shipment = shipment;
        this.allowed = allowed;
        this.lightestUnitsFirst = manifest.boxes().stream()
                .sorted(Comparator.comparing(boxes -> unitPounds(boxes.group())))
                .toList();
        Map<String, Integer> quantities = manifest.quantities();
        for (Item item : manifest.confirmed()) {
            int units = quantities.get(item.msku());
            if (units > 0 && isWithin(limit, item, units, units - 1)) {
                fewer.add(item.msku());
            }
            if (isWithin(limit, item, units, units + 1)) {
                more.add(item.msku());
            }
        }
    }

    private static boolean isWithin(QuantityChangeLimit limit, Item item, int current, int asked) {
        return limit.excess(item.msku(), item.quantity(), current, asked).isEmpty();
    }

    /** Returns the edits, each made when it is asked for. */
    public Stream<QuantityEdit> stream() {
        return Stream.<Supplier<Stream<QuantityEdit>>>of(this::less, this::instead, this::more, this::moved)
                .flatMap(Supplier::get);
    }

    /** A box that keeps units stays a box; a box of a single unit is gone. */
    private Stream<QuantityEdit> less() {
        return Stream.concat(
                less(boxes -> boxes.group().unitsPerBox() > 1),
                less(boxes -> boxes.group().unitsPerBox() == 1));
    }

    private Stream<QuantityEdit> less(Predicate<NumberedBoxes> kind) {
        return best(lightestUnitsFirst.stream()
                .filter(kind)
                .flatMap(boxes ->
                        heldOf(fewer, boxes).map(sku -> edit(change(boxes.first(), boxes, sku, -1))).stream()));
    }

    private Stream<QuantityEdit> instead() {
        return best(lightestUnitsFirst.stream().flatMap(boxes -> boxes.group().items().stream()
                .map(SkuQuantity::msku)
                .filter(fewer::contains)
                .flatMap(gone -> more.stream()
                        .filter(sku -> !sku.equals(gone))
                        .limit(1)
                        .map(sku -> edit(new BoxChange(
                                id(boxes.first()), List.of(quantity(boxes, gone, -1), quantity(boxes, sku, 1))))))
                .limit(1)));
    }

    private Stream<QuantityEdit> more() {
        return more.isEmpty()
                ? Stream.empty()
                : best(lightestUnitsFirst.stream()
                        .filter(this::hasRoom)
                        .map(boxes -> edit(change(
                                boxes.first(),
                                boxes,
                                heldOf(more, boxes)
                                        .orElseGet(() -> more.iterator().next()),
                                1))));
    }

    /** Returns edits that move a unit from boxes where units are light to boxes where they are heavy; the shipment becomes no lighter. */
    private Stream<QuantityEdit> moved() {
        List<NumberedBoxes> heaviestFirst = new ArrayList<>(lightestUnitsFirst);
        Collections.reverse(heaviestFirst);
        return best(
                heaviestFirst.stream().filter(this::hasRoom).limit(MAX_BOXES).flatMap(to -> lightestUnitsFirst.stream()
                        .filter(from -> from != to || to.group().quantity() > 1)
                        .limit(MAX_BOXES)
                        .map(from -> {
                            String sku = from.group().items().get(0).msku();
                            int into = from == to ? to.first() + 1 : to.first();
                            return edit(change(from.first(), from, sku, -1), change(into, to, sku, 1));
                        })));
    }

    private static Stream<QuantityEdit> best(Stream<QuantityEdit> edits) {
        return edits.limit(MAX_BOXES);
    }

    private boolean hasRoom(NumberedBoxes boxes) {
        return new BoxRoom(allowed).of(boxes, 1) == 1;
    }

    private static Optional<String> heldOf(Set<String> mskus, NumberedBoxes boxes) {
        return boxes.group().items().stream()
                .map(SkuQuantity::msku)
                .filter(mskus::contains)
                .findFirst();
    }

    private BoxChange change(int number, NumberedBoxes boxes, String msku, int difference) {
        return new BoxChange(id(number), List.of(quantity(boxes, msku, difference)));
    }

    private static NewQuantity quantity(NumberedBoxes boxes, String msku, int difference) {
        int held = boxes.group().items().stream()
                .filter(item -> item.msku().equals(msku))
                .mapToInt(SkuQuantity::quantity)
                .sum();
        return new NewQuantity(msku, held + difference);
    }

    private String id(int number) {
        return new BoxId(shipment, number).toString();
    }

    private static QuantityEdit edit(BoxChange... boxes) {
        return new QuantityEdit(List.of(), List.of(boxes));
    }

    private static BigDecimal unitPounds(BoxGroup group) {
        return group.weight().pounds().divide(BigDecimal.valueOf(group.unitsPerBox()), MathContext.DECIMAL64);
    }
}
