package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the seller sends: the items, and the boxes that hold exactly these. */
public record Contents(List<Item> items, List<BoxGroup> boxes) {

    /** @throws InvalidInput naming every item and box that does not agree with the rest */
    public Contents {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
        List<FieldError> errors = errors(items, boxes);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * What a seller enters. It names every SKU of a box once, which contents that were kept before that was asked for may
     * not.
     *
     * @throws InvalidInput naming every item and box that does not agree with the rest, or that is named twice
     */
    public static Contents entered(List<Item> items, List<BoxGroup> boxes) {
        List<FieldError> errors = new ArrayList<>(errors(items, boxes));
        for (int i = 0; i < boxes.size(); i++) {
            errors.addAll(namedTwice(boxes.get(i), "boxes[%d].items".formatted(i)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Contents(items, boxes);
    }

    /** What does not agree between these items and boxes; empty if they can be contents. */
    public static List<FieldError> errors(List<Item> items, List<BoxGroup> boxes) {
        return new ContentsCheck(items, boxes).errors();
    }

    private static List<FieldError> namedTwice(BoxGroup group, String list) {
        Map<String, Integer> position = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < group.items().size(); i++) {
            Integer first = position.putIfAbsent(group.items().get(i).msku(), i);
            if (first != null) {
                errors.add(new FieldError(
                        "%s[%d].msku".formatted(list, i),
                        "is the same as %s[%d].msku; name every SKU of a box once".formatted(list, first)));
            }
        }
        return errors;
    }

    public int boxCount() {
        return boxes.stream().mapToInt(BoxGroup::quantity).sum();
    }
}
