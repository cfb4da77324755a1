package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.CommandPart.BOXES;
import static io.confirmshipping.domain.CommandPart.ITEMS;
import static io.confirmshipping.domain.CommandPart.QUANTITY;
import static io.confirmshipping.domain.CommandPart.SKU;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that items and boxes agree: every SKU is named once, boxes hold declared SKUs only, sums are equal, nothing is empty, and
 * nothing is more than a workflow can have. Source: rules.md#rule-7.
 */
final class ContentsCheck {

    private final List<Item> items;
    private final List<BoxGroup> boxes;
    private final FieldErrors errors = new FieldErrors();
    private final Map<String, Long> boxed = new HashMap<>();

    ContentsCheck(List<Item> items, List<BoxGroup> boxes) {
        this.items = items;
        this.boxes = boxes;
    }

    List<FieldError> errors() {
        checkSizes();
        checkBoxes(checkItems());
        checkSums();
        return errors.list();
    }

    /** Returns what is wrong with the items alone. */
    List<FieldError> itemErrors() {
        checkItemCount();
        checkItems();
        return errors.list();
    }

    private void checkSizes() {
        checkItemCount();
        checkBoxCount();
    }

    private void checkItemCount() {
        if (items.isEmpty()) {
            errors.add(Position.of(ITEMS), FieldCode.NO_ITEMS.of());
        }
        if (items.size() > Contents.MAX_ITEMS) {
            errors.add(Position.of(ITEMS), FieldCode.TOO_MANY_ITEMS.of(items.size(), Contents.MAX_ITEMS));
        }
    }

    private void checkBoxCount() {
        long count = boxes.stream().mapToLong(BoxGroup::quantity).sum();
        if (boxes.isEmpty()) {
            errors.add(Position.of(BOXES), FieldCode.NO_BOXES.of());
        }
        if (count > Contents.MAX_BOXES) {
            errors.add(Position.of(BOXES), FieldCode.TOO_MANY_BOXES_IN_ALL.of(count, Contents.MAX_BOXES));
        }
    }

    private Set<String> checkItems() {
        FieldErrors.Duplicates<String> skus = errors.duplicates(FieldCode.NAME_EVERY_SKU_ONCE);
        for (int i = 0; i < items.size(); i++) {
            skus.compare(items.get(i).msku(), Position.of(ITEMS, i).then(SKU));
        }
        return items.stream().map(Item::msku).collect(Collectors.toSet());
    }

    private void checkBoxes(Set<String> declared) {
        for (int i = 0; i < boxes.size(); i++) {
            BoxGroup group = boxes.get(i);
            if (group.items().isEmpty()) {
                errors.add(Position.of(BOXES, i).then(ITEMS), FieldCode.EMPTY_BOX.of());
            }
            for (int j = 0; j < group.items().size(); j++) {
                SkuQuantity held = group.items().get(j);
                if (!declared.contains(held.msku())) {
                    errors.add(
                            Position.of(BOXES, i).then(ITEMS, j).then(SKU),
                            FieldCode.NOT_AN_ITEM.of(),
                            PlainText.shown(held.msku()));
                }
                boxed.merge(held.msku(), (long) group.quantity() * held.quantity(), Long::sum);
            }
        }
    }

    /** Checks the sum of every SKU that is named once: of the others it is not known which quantity is meant. */
    private void checkSums() {
        Map<String, Long> named = items.stream().collect(Collectors.groupingBy(Item::msku, Collectors.counting()));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            long inBoxes = boxed.getOrDefault(item.msku(), 0L);
            if (inBoxes != item.quantity() && named.get(item.msku()) == 1) {
                errors.add(Position.of(ITEMS, i).then(QUANTITY), FieldCode.OTHER_SUM.of(item.quantity(), inBoxes));
            }
        }
    }
}
