package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.CommandPart.BOXES;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The contents that a seller sends: the items, and the boxes that hold exactly these, or none as long as they are not packed. */
public record Contents(List<Item> items, List<BoxGroup> boxes) {

    /** The most items of a workflow. Source: rules.md#rule-7. */
    public static final int MAX_ITEMS = 2_000;

    /** The most boxes of a workflow. Source: rules.md#rule-7. */
    public static final int MAX_BOXES = 5_000;

    /** @throws InvalidInput naming every item and box that does not agree with the rest */
    public Contents {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
        FieldErrors.throwIfAny(boxes.isEmpty() ? new ContentsCheck(items, boxes).itemErrors() : errors(items, boxes));
    }

    /**
     * Returns items that are not packed yet.
     *
     * @throws InvalidInput naming every item that is named twice, or that there are none or too many
     */
    public static Contents unpacked(List<Item> items) {
        return new Contents(items, List.of());
    }

    /**
     * Returns contents as a seller enters them: unlike in older stored contents, a box must not name a SKU twice, and its marks
     * must not contradict each other.
     *
     * @throws InvalidInput naming every item and box that does not agree with the rest, or that is named twice
     */
    public static Contents entered(List<Item> items, List<BoxGroup> boxes) {
        FieldErrors errors = new FieldErrors();
        errors.addAll(errors(items, boxes));
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).check(Position.of(BOXES, i), errors);
        }
        errors.throwIfAny();
        return new Contents(items, boxes);
    }

    /** Returns what does not agree between these items and boxes; empty if they can be contents. */
    public static List<FieldError> errors(List<Item> items, List<BoxGroup> boxes) {
        return new ContentsCheck(items, boxes).errors();
    }

    /** Returns the SKUs of which other boxes would hold other quantities than these items; empty if they hold exactly these. */
    public List<Explanation> differences(List<BoxGroup> given) {
        Map<String, Long> expected = new LinkedHashMap<>();
        items.forEach(item -> expected.put(item.msku(), (long) item.quantity()));
        Map<String, Long> held = new LinkedHashMap<>();
        given.forEach(group -> group.items()
                .forEach(item -> held.merge(item.msku(), (long) group.quantity() * item.quantity(), Long::sum)));
        return Stream.concat(expected.keySet().stream(), held.keySet().stream())
                .distinct()
                .filter(msku -> !expected.getOrDefault(msku, 0L).equals(held.getOrDefault(msku, 0L)))
                .map(msku ->
                        RefusedCode.SKU_IN_BOXES.of(msku, expected.getOrDefault(msku, 0L), held.getOrDefault(msku, 0L)))
                .toList();
    }

    /** Returns these contents with the expirations and lots that were known of the same SKUs before. */
    public Contents knowing(Contents before) {
        Map<String, Item> known = new HashMap<>();
        before.items.stream()
                .filter(item -> item.expiration().isPresent() || item.lot().isPresent())
                .forEach(item -> known.put(item.msku(), item));
        return known.isEmpty()
                ? this
                : new Contents(
                        items.stream()
                                .map(item -> Optional.ofNullable(known.get(item.msku()))
                                        .map(item::knowing)
                                        .orElse(item))
                                .toList(),
                        boxes);
    }

    public boolean isPacked() {
        return !boxes.isEmpty();
    }

    public int boxCount() {
        return boxes.stream().mapToInt(BoxGroup::quantity).sum();
    }
}
