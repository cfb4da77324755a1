package io.confirmshipping.settings;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The section {@code centers} of a network file.
 *
 * @param source where the centers come from
 */
record CentersSettings(String source, List<CenterSettings> list) {

    record CenterSettings(
            String code,
            String address,
            String city,
            String state,
            String postalCode,
            double latitude,
            double longitude,
            Region region,
            List<BoxSize> takes) {

        private static final int MAX_LATITUDE = 90;
        private static final int MAX_LONGITUDE = 180;

        /** @throws WrongSetting if it is not on the Earth */
        CenterSettings {
            checkDegrees("latitude", latitude, MAX_LATITUDE);
            checkDegrees("longitude", longitude, MAX_LONGITUDE);
        }

        private static void checkDegrees(String name, double degrees, int max) {
            if (!(Math.abs(degrees) <= max)) {
                throw new WrongSetting(name, "%s is not between -%d and %d".formatted(degrees, max, max));
            }
        }

        FulfillmentCenter toCenter(String country) {
            return new FulfillmentCenter(
                    code,
                    new Address(code, address, Optional.empty(), city, state, postalCode, country, Optional.empty()),
                    new Coordinates(latitude, longitude),
                    region,
                    Set.copyOf(takes));
        }
    }

    boolean has(String code) {
        return list.stream().anyMatch(center -> center.code().equals(code));
    }
}
