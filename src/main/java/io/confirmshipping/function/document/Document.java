package io.confirmshipping.function.document;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.papers.sheet.ItemSheet;
import java.util.List;

/** A document that is to be drawn for a seller. */
public sealed interface Document {

    /** Labels of boxes or pallets of one shipment. */
    record Labels(ShipmentConfirmationId shipment, LabelQuery query) implements Document {}

    /** The bill of lading of one shipment. */
    record BillOfLading(ShipmentConfirmationId shipment) implements Document {}

    /** A label for every one of these units. */
    record ItemLabels(ItemSheet sheet, List<SkuQuantity> units) implements Document {}
}
