package io.confirmshipping.function.document;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.papers.sheet.ItemSheet;
import java.util.List;
import java.util.function.Function;

/** A document that is to be drawn for a seller. */
public sealed interface Document {

    /** Applies the function for this kind of document, and returns what that returns. */
    <R> R map(Function<Labels, R> labels, Function<BillOfLading, R> bill, Function<ItemLabels, R> items);

    /** Labels of boxes or pallets of one shipment. */
    record Labels(ShipmentConfirmationId shipment, LabelQuery query) implements Document {

        @Override
        public <R> R map(Function<Labels, R> labels, Function<BillOfLading, R> bill, Function<ItemLabels, R> items) {
            return labels.apply(this);
        }
    }

    /** The bill of lading of one shipment. */
    record BillOfLading(ShipmentConfirmationId shipment) implements Document {

        @Override
        public <R> R map(Function<Labels, R> labels, Function<BillOfLading, R> bill, Function<ItemLabels, R> items) {
            return bill.apply(this);
        }
    }

    /** A label for every one of these units. */
    record ItemLabels(ItemSheet sheet, List<SkuQuantity> units) implements Document {

        @Override
        public <R> R map(Function<Labels, R> labels, Function<BillOfLading, R> bill, Function<ItemLabels, R> items) {
            return items.apply(this);
        }
    }
}
