package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Examples.OWN_PARCELS;
import static io.confirmshipping.domain.Examples.SHIPPING;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static io.confirmshipping.domain.shipment.Shipments.ID;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.UnitRateTable;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packed shipments to edit, with words for what is in their boxes. */
final class Packed {

    private Packed() {}

    /** Equal boxes of one SKU, {@code MUG}. */
    static PackedShipment mugs(int boxes, int each) {
        return of(boxes(boxes, Map.of("MUG", each)));
    }

    static PackedShipment of(BoxGroup... groups) {
        return of(ShipmentStatus.WORKING, groups);
    }

    static PackedShipment of(ShipmentStatus status, BoxGroup... groups) {
        Map<String, Integer> units = new LinkedHashMap<>();
        List<BoxShare> shares = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            BoxGroup group = groups[i];
            group.items().forEach(held -> units.merge(held.msku(), group.quantity() * held.quantity(), Integer::sum));
            shares.add(new BoxShare(i, group.quantity()));
        }
        List<Item> items = new ArrayList<>();
        units.forEach((msku, quantity) -> items.add(new Item(msku, quantity, Owner.AMAZON, Owner.SELLER)));
        return new PackedShipment(
                Shipments.confirmed(status, OWN_PARCELS),
                Manifest.of(new Contents(items, List.of(groups)), new Allocation(shares, UnitRateTable.FREE)));
    }

    static BoxGroup boxes(int count, Map<String, Integer> items) {
        return boxes(count, 20, items);
    }

    static BoxGroup boxes(int count, int inches, Map<String, Integer> items) {
        return new BoxGroup(
                count,
                new Dimensions(new BigDecimal(inches), BigDecimal.TEN, BigDecimal.TEN, LengthUnit.IN),
                new Weight(BigDecimal.TEN, WeightUnit.LB),
                items.entrySet().stream()
                        .map(item -> new SkuQuantity(item.getKey(), item.getValue()))
                        .toList());
    }

    static PackedShipment edit(PackedShipment shipment, String msku, int quantity) {
        return edit(shipment, new QuantityEdit(List.of(new NewQuantity(msku, quantity)), List.of()));
    }

    static PackedShipment edit(PackedShipment shipment, QuantityEdit edit) {
        return shipment.edit(edit, SHIPPING, CONFIRMED.plusSeconds(60));
    }

    /** Units of this SKU by box number, as {@code 1:12 2:12}; boxes without it are left out. */
    static String inBoxes(PackedShipment shipment, String msku) {
        StringBuilder text = new StringBuilder();
        for (NumberedBoxes numbered : shipment.manifest().boxes()) {
            for (SkuQuantity held : numbered.group().items()) {
                if (held.msku().equals(msku)) {
                    numbered.numbers().forEach(number -> text.append(number)
                            .append(':')
                            .append(held.quantity())
                            .append(' '));
                }
            }
        }
        return text.toString().strip();
    }

    static BoxChange box(int number, String msku, int quantity) {
        return new BoxChange("%sU%06d".formatted(ID, number), List.of(new NewQuantity(msku, quantity)));
    }

    static int[] numbers(PackedShipment shipment) {
        return shipment.manifest().boxes().stream()
                .flatMapToInt(NumberedBoxes::numbers)
                .toArray();
    }
}
