package io.confirmshipping.domain.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on the Earth, in degrees. */
public record Coordinates(double latitude, double longitude) {

    /** The Earth's mean radius (IUGG, 6371.0088 km), in miles. */
    private static final double EARTH_RADIUS_MILES = 3958.7613;

    /** Returns the great-circle distance in miles with one decimal. */
    public BigDecimal milesTo(Coordinates other) {
        return BigDecimal.valueOf(exactMilesTo(other)).setScale(1, RoundingMode.HALF_UP);
    }

    /** Returns the great-circle distance, by the haversine formula, in miles. */
    public double exactMilesTo(Coordinates other) {
        double latitudes = Math.toRadians(other.latitude - latitude);
        double longitudes = Math.toRadians(other.longitude - longitude);
        double haversine = square(StrictMath.sin(latitudes / 2))
                + StrictMath.cos(Math.toRadians(latitude))
                        * StrictMath.cos(Math.toRadians(other.latitude))
                        * square(StrictMath.sin(longitudes / 2));
        return 2 * EARTH_RADIUS_MILES * StrictMath.asin(Math.min(1, StrictMath.sqrt(haversine)));
    }

    private static double square(double value) {
        return value * value;
    }
}
