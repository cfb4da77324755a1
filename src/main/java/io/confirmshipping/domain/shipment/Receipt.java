package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.discrepancy.Discrepancy;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units of a shipment that have arrived, and what is charged for them on receipt. Source: rules.md#rule-36.
 *
 * @param received units by SKU, expected or not
 */
public record Receipt(Manifest manifest, Map<String, Long> received) {

    private static final Comparator<PlacementFee.Part> CHEAPEST_FIRST =
            Comparator.comparing(part -> part.fee().perUnit());

    public Receipt {
        received = Map.copyOf(received);
    }

    /** Returns the receipt that these reports make up. */
    public static Receipt of(Manifest manifest, Collection<ShipmentReport> reports) {
        Map<String, Long> received = new HashMap<>();
        for (ShipmentReport report : reports) {
            for (SkuQuantity units : report.received()) {
                received.merge(units.msku(), (long) units.quantity(), Long::sum);
            }
        }
        return new Receipt(manifest, received);
    }

    /** Returns the units of a SKU that are charged: those that have arrived, but no more than were expected. */
    private int charged(String msku, int expected) {
        return (int) Math.min(expected, received.getOrDefault(msku, 0L));
    }

    /** Returns what is charged for the units that have arrived; surplus units cost nothing. */
    public ChargedOnReceipt chargedOnReceipt() {
        Map<String, Integer> expected = manifest.quantities();
        List<Item> charged = manifest.confirmed().stream()
                .map(item -> item.withQuantity(charged(item.msku(), expected.get(item.msku()))))
                .toList();
        return ChargedOnReceipt.of(charged, placementFee());
    }

    /**
     * Returns the fee of placing the units that have arrived. Where units of a SKU have several fees, those with the lowest
     * count first, as it is unknown which ones are missing.
     */
    public PlacementFee placementFee() {
        return PlacementFee.of(
                manifest.quantities().entrySet().stream().flatMap(sku -> placed(sku.getKey(), sku.getValue())));
    }

    private Stream<PlacementFee.Part> placed(String msku, int expected) {
        List<PlacementFee.Part> fees = manifest.boxes().stream()
                .flatMap(boxes -> fee(boxes, msku).stream())
                .toList();
        long free = expected - fees.stream().mapToLong(PlacementFee.Part::units).sum();
        long left = Math.max(0, charged(msku, expected) - free);
        List<PlacementFee.Part> charged = new ArrayList<>();
        for (PlacementFee.Part part : fees.stream().sorted(CHEAPEST_FIRST).toList()) {
            long units = Math.min(left, part.units());
            charged.add(new PlacementFee.Part(units, part.fee()));
            left -= units;
        }
        return charged.stream().filter(part -> part.units() > 0);
    }

    /** Returns the fee of the units of this SKU in these boxes; empty if placing them is free. */
    private static Optional<PlacementFee.Part> fee(NumberedBoxes boxes, String msku) {
        long perBox = boxes.group().items().stream()
                .filter(held -> held.msku().equals(msku))
                .mapToLong(SkuQuantity::quantity)
                .sum();
        Optional<UnitRate> rate = boxes.fee();
        return rate.filter(each -> perBox > 0)
                .map(each -> new PlacementFee.Part(perBox * boxes.group().quantity(), each));
    }

    /** Returns the difference for each SKU that was confirmed, with the inquiries about it. */
    public List<Discrepancy> discrepancies(List<Inquiry> inquiries) {
        return manifest.quantities().entrySet().stream()
                .map(sku -> new Discrepancy(
                        sku.getKey(),
                        sku.getValue(),
                        received.getOrDefault(sku.getKey(), 0L),
                        inquiries.stream()
                                .filter(inquiry -> inquiry.msku().equals(sku.getKey()))
                                .toList()))
                .toList();
    }

    /** Counts the units that are charged. */
    public long chargedUnits() {
        return manifest.quantities().entrySet().stream()
                .mapToLong(sku -> charged(sku.getKey(), sku.getValue()))
                .sum();
    }

    /** Counts the units that have arrived beyond those expected. */
    public long surplusUnits() {
        return received.values().stream().mapToLong(units -> units).sum() - chargedUnits();
    }
}
