package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import java.util.Collection;
import java.util.function.Function;

/** The units of a workflow that cost something on receipt: those that the network prepares, labels and places. */
public record HandledUnits(long prepared, long labeled, long placed) {

    /** @param items with all of their units */
    public static HandledUnits of(Collection<Item> items) {
        return new HandledUnits(
                byNetwork(items, Item::prepOwner),
                byNetwork(items, Item::labelOwner),
                items.stream().mapToLong(Item::quantity).sum());
    }

    public HandledUnits plus(HandledUnits more) {
        return new HandledUnits(prepared + more.prepared, labeled + more.labeled, placed + more.placed);
    }

    public HandledUnits minus(HandledUnits less) {
        return new HandledUnits(prepared - less.prepared, labeled - less.labeled, placed - less.placed);
    }

    /** Units that are charged for this; shipping is not charged by units. */
    long of(ChargeTarget target) {
        return switch (target) {
            case PREP -> prepared;
            case LABELING -> labeled;
            case PLACEMENT -> placed;
            case SHIPPING -> 0;
        };
    }

    private static long byNetwork(Collection<Item> items, Function<Item, Owner> owner) {
        return items.stream()
                .filter(item -> owner.apply(item) == Owner.AMAZON)
                .mapToLong(Item::quantity)
                .sum();
    }
}
