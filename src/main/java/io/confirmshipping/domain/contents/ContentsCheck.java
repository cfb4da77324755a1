package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether items and boxes agree: every SKU named once, every box holds declared SKUs, and the sums are equal. Nothing is empty. */
final class ContentsCheck {

    /** The largest contents that must work. Source: rules.md#rule-7. */
    static final int MAX_ITEMS = 2_000;

    static final int MAX_BOXES = 5_000;

    private final List<Item> items;
    private final List<BoxGroup> boxes;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Long> boxed = new HashMap<>();

    ContentsCheck(List<Item> items, List<BoxGroup> boxes) {
        this.items = items;
        this.boxes = boxes;
    }

    List<FieldError> errors() {
        checkSizes();
        checkBoxes(checkItems());
        checkSums();
        return errors;
    }

    private void checkSizes() {
        long count = boxes.stream().mapToLong(BoxGroup::quantity).sum();
        if (items.isEmpty()) {
            wrong("items", "must have at least one item");
        }
        if (boxes.isEmpty()) {
            wrong("boxes", "must have at least one box");
        }
        if (items.size() > MAX_ITEMS) {
            wrong("items", "has %d items; at most %d are allowed in one workflow".formatted(items.size(), MAX_ITEMS));
        }
        if (count > MAX_BOXES) {
            wrong("boxes", "makes %d boxes; at most %d are allowed in one workflow".formatted(count, MAX_BOXES));
        }
    }

    private Map<String, Integer> checkItems() {
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Integer first = position.putIfAbsent(items.get(i).msku(), i);
            if (first != null) {
                wrong(
                        "items[%d].msku".formatted(i),
                        "is the same as items[%d].msku; name every SKU once".formatted(first));
            }
        }
        return position;
    }

    private void checkBoxes(Map<String, Integer> declared) {
        for (int i = 0; i < boxes.size(); i++) {
            BoxGroup group = boxes.get(i);
            if (group.items().isEmpty()) {
                wrong("boxes[%d].items".formatted(i), "must have at least one item; leave empty boxes out");
            }
            for (int j = 0; j < group.items().size(); j++) {
                SkuQuantity held = group.items().get(j);
                if (!declared.containsKey(held.msku())) {
                    wrong("boxes[%d].items[%d].msku".formatted(i, j), "is not one of the items; add it there");
                }
                boxed.merge(held.msku(), (long) group.quantity() * held.quantity(), Long::sum);
            }
        }
    }

    private void checkSums() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            long inBoxes = boxed.getOrDefault(item.msku(), 0L);
            if (inBoxes != item.quantity()) {
                wrong(
                        "items[%d].quantity".formatted(i),
                        "is %d, but the boxes hold %d".formatted(item.quantity(), inBoxes));
            }
        }
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
