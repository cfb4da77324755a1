package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.CommandPart.ITEMS;
import static io.confirmshipping.domain.CommandPart.SKU;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;

/**
 * Equal boxes.
 *
 * @param quantity how many of them, 1 or more
 * @param dimensions the size of one
 * @param weight the weight of one
 * @param handling the marks on one
 * @param items what is in one
 */
public record BoxGroup(int quantity, Dimensions dimensions, Weight weight, Handling handling, List<SkuQuantity> items) {

    public BoxGroup {
        items = List.copyOf(items);
    }

    /** Creates boxes without marks. */
    public BoxGroup(int quantity, Dimensions dimensions, Weight weight, List<SkuQuantity> items) {
        this(quantity, dimensions, weight, Handling.ANY, items);
    }

    /**
     * Checks that one of these boxes names every SKU once, and that its marks do not contradict each other.
     *
     * @param position of these boxes in what a seller has entered
     * @param errors takes every SKU that is named again, and a load on what is fragile
     */
    public void check(Position position, FieldErrors errors) {
        FieldErrors.Duplicates<String> skus = errors.duplicates(FieldCode.NAME_EVERY_SKU_OF_A_BOX_ONCE);
        for (int i = 0; i < items.size(); i++) {
            skus.compare(items.get(i).msku(), position.then(ITEMS, i).then(SKU));
        }
        handling.check(position, errors);
    }

    /** Returns size and weight of one as its sender measured them, for example {@code 20 x 16 x 12 in, 22.5 lb}. */
    public String measures() {
        return MeasureText.exact(dimensions) + ", " + MeasureText.exact(weight);
    }

    /** Returns this many of these boxes. */
    public BoxGroup withQuantity(int boxes) {
        return new BoxGroup(boxes, dimensions, weight, handling, items);
    }

    /** Returns the same boxes with other marks. */
    public BoxGroup marked(Handling marks) {
        return new BoxGroup(quantity, dimensions, weight, marks, items);
    }

    /** Returns boxes of the same size with other contents, which weigh as much a unit as these on average. Source: rules.md#rule-11. */
    public BoxGroup holding(List<SkuQuantity> others) {
        int units = others.stream().mapToInt(SkuQuantity::quantity).sum();
        return new BoxGroup(quantity, dimensions, weight.ofUnits(units, unitsPerBox()), handling, others);
    }

    /** Returns the units in one box. */
    public int unitsPerBox() {
        return items.stream().mapToInt(SkuQuantity::quantity).sum();
    }
}
