package io.confirmshipping.domain.contents;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.util.List;

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

    /** What does not agree between these items and boxes; empty if they can be contents. */
    public static List<FieldError> errors(List<Item> items, List<BoxGroup> boxes) {
        return new ContentsCheck(items, boxes).errors();
    }

    public int boxCount() {
        return boxes.stream().mapToInt(BoxGroup::quantity).sum();
    }
}
