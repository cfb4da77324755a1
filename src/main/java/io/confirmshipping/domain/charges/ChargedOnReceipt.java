package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/**
 * The units and the placement that a workflow, or a shipment of it, is charged for on receipt.
 *
 * @param prepared units that the network prepares
 * @param labeled units that the network labels
 * @param placement the fee of placing all units, not rounded, so that many edits round as one does
 */
public record ChargedOnReceipt(long prepared, long labeled, BigDecimal placement) {

    public static final ChargedOnReceipt NOTHING = new ChargedOnReceipt(0, 0, BigDecimal.ZERO);

    /** @param items with all of their units */
    public static ChargedOnReceipt of(Collection<Item> items, PlacementFee placement) {
        return new ChargedOnReceipt(
                byNetwork(items, Item::prepOwner), byNetwork(items, Item::labelOwner), placement.amount());
    }

    public ChargedOnReceipt plus(ChargedOnReceipt more) {
        return new ChargedOnReceipt(prepared + more.prepared, labeled + more.labeled, placement.add(more.placement));
    }

    public ChargedOnReceipt minus(ChargedOnReceipt less) {
        return new ChargedOnReceipt(
                prepared - less.prepared, labeled - less.labeled, placement.subtract(less.placement));
    }

    private static long byNetwork(Collection<Item> items, Function<Item, Owner> owner) {
        return items.stream()
                .filter(item -> owner.apply(item) == Owner.AMAZON)
                .mapToLong(Item::quantity)
                .sum();
    }
}
