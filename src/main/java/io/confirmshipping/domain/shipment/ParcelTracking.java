package io.confirmshipping.domain.shipment;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tracking numbers of separately labeled boxes.
 *
 * @param byBox the carrier's number by the number of the box
 */
public record ParcelTracking(SortedMap<Integer, String> byBox) implements Tracking {

    public static final ParcelTracking NONE = new ParcelTracking(new TreeMap<>());

    public ParcelTracking {
        byBox = Collections.unmodifiableSortedMap(new TreeMap<>(byBox));
    }

    /** Returns these numbers with those that were entered, which replace earlier numbers of the same boxes. */
    ParcelTracking with(Map<Integer, String> entered) {
        SortedMap<Integer, String> all = new TreeMap<>(byBox);
        all.putAll(entered);
        return new ParcelTracking(all);
    }

    @Override
    public <R> R map(Function<ParcelTracking, R> parcels, Function<FreightTracking, R> freight) {
        return parcels.apply(this);
    }

    @Override
    public ParcelTracking of(Set<Integer> boxNumbers) {
        SortedMap<Integer, String> kept = new TreeMap<>(byBox);
        kept.keySet().retainAll(boxNumbers);
        return new ParcelTracking(kept);
    }

    @Override
    public boolean covers(Set<Integer> boxNumbers) {
        return byBox.keySet().containsAll(boxNumbers);
    }
}
