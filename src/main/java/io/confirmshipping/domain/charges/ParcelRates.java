package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.BoxGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The rates of a partnered carrier for small parcels.
 *
 * @param base per box
 * @param minPounds that a box counts as
 * @param cubicInchesPerPound the dimensional divisor: a box counts as a pound for every this many cubic inches
 * @param zones by distance, the nearest first; the last has no end
 */
public record ParcelRates(BigDecimal base, BigDecimal minPounds, BigDecimal cubicInchesPerPound, List<Zone> zones) {

    /**
     * @param number as carriers count, from 2
     * @param upToMiles its last mile, still in it; empty for the last zone
     */
    public record Zone(int number, Optional<BigDecimal> upToMiles, BigDecimal perPound) {

        boolean reaches(BigDecimal miles) {
            return upToMiles.map(last -> miles.compareTo(last) <= 0).orElse(true);
        }
    }

    public ParcelRates {
        zones = List.copyOf(zones);
    }

    public Zone zone(BigDecimal miles) {
        return zones.stream().filter(zone -> zone.reaches(miles)).findFirst().orElseThrow();
    }

    /** Returns the greatest of the least, the actual and the dimensional weight of one box, rounded up to whole pounds. */
    public BigDecimal billablePounds(BoxGroup group) {
        BigDecimal actual = minPounds.max(group.weight().pounds()).setScale(0, RoundingMode.CEILING);
        return actual.max(group.dimensions().cubicInches().divide(cubicInchesPerPound, 0, RoundingMode.CEILING));
    }
}
