package io.confirmshipping.domain.shipment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The papers of a shipment on pallets.
 *
 * @param freightBills the carrier's own numbers (PRO), as many as there are bills
 */
public record FreightTracking(Optional<String> billOfLading, List<String> freightBills) implements Tracking {

    public static final FreightTracking NONE = new FreightTracking(Optional.empty(), List.of());

    public FreightTracking {
        freightBills = List.copyOf(freightBills);
    }

    /** Returns these papers with those that were entered; what was not entered stays. */
    FreightTracking with(FreightTracking entered) {
        return new FreightTracking(
                entered.billOfLading.or(() -> billOfLading),
                entered.freightBills.isEmpty() ? freightBills : entered.freightBills);
    }

    @Override
    public <R> R map(Function<ParcelTracking, R> parcels, Function<FreightTracking, R> freight) {
        return freight.apply(this);
    }

    @Override
    public FreightTracking of(Set<Integer> boxNumbers) {
        return this;
    }

    @Override
    public boolean covers(Set<Integer> boxNumbers) {
        return billOfLading.isPresent() && !freightBills.isEmpty();
    }
}
