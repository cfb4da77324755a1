package io.confirmshipping.papers.shipment;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.identity.BoxId;
import java.util.List;

/** A box, with what is in it. */
public record PrintedBox(BoxId id, Dimensions dimensions, Weight weight, List<PrintedItem> items) {

    public PrintedBox {
        items = List.copyOf(items);
    }

    /** Returns the units in the box. */
    public int unitCount() {
        return items.stream().mapToInt(PrintedItem::quantity).sum();
    }
}
