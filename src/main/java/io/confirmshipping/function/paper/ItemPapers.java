package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.usecase.paper.PrintableShipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The units that sellers label themselves.
 *
 * @param range of the labels of all shipments together
 * @param shipments at least one
 */
record ItemPapers(PaperRange range, List<PrintableShipment> shipments) {

    /**
     * Returns the units in the range, shipment by shipment in the order of the SKUs.
     *
     * @throws InvalidInput if there are too many for one document
     * @throws CommandRefused nothing-to-print if there are none
     */
    List<SkuQuantity> units() {
        List<SkuQuantity> all = shipments.stream().flatMap(ItemPapers::units).toList();
        if (all.isEmpty()) {
            throw ShipmentPapers.nothingToPrint(RefusedCode.NO_ITEM_LABELS.of(
                    shipments.get(0).shipment().id().value()));
        }
        int total = all.stream().mapToInt(SkuQuantity::quantity).sum();
        int count = range.count(total, PaperRange.MAX_ITEM_LABELS);
        List<SkuQuantity> units = new ArrayList<>();
        int from = range.start();
        int to = from + count;
        int first = 0;
        for (SkuQuantity each : all) {
            int within = Math.min(to, first + each.quantity()) - Math.max(from, first);
            if (within > 0) {
                units.add(new SkuQuantity(each.msku(), within));
            }
            first += each.quantity();
        }
        return units;
    }

    private static Stream<SkuQuantity> units(PrintableShipment shipment) {
        Map<String, Integer> quantities = shipment.manifest().quantities();
        return shipment.manifest().confirmed().stream()
                .filter(item -> item.labelOwner() == Owner.SELLER)
                .map(item -> new SkuQuantity(item.msku(), quantities.get(item.msku())))
                .filter(units -> units.quantity() > 0);
    }
}
