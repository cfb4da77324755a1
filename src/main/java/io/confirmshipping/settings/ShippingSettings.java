package io.confirmshipping.settings;

import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.shipping.ShippingSolution;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The section {@code shipping} of a marketplace's settings file.
 *
 * @param source where its numbers come from
 */
record ShippingSettings(
        String source, int shipDateDaysAhead, QuantityChangeSettings quantityChanges, List<MethodSettings> methods) {

    record QuantityChangeSettings(int units, int percent) {}

    record MethodSettings(
            ShippingMode mode,
            ShippingSolution solution,
            List<CarrierSettings> carriers,
            int mostBoxes,
            Optional<Integer> mostPallets,
            Optional<BigDecimal> leastPounds,
            Optional<BoxLimitSettings> box,
            Optional<Duration> voidWindow) {

        private MethodRules toRules() {
            return new MethodRules(
                    new ShippingMethod(mode, solution),
                    carriers.stream().map(CarrierSettings::toCarrier).toList(),
                    mostBoxes,
                    mostPallets,
                    leastPounds,
                    box.map(BoxLimitSettings::toLimit),
                    voidWindow);
        }
    }

    record CarrierSettings(String alphaCode, String name) {

        private Carrier toCarrier() {
            return new Carrier(alphaCode, name);
        }
    }

    record BoxLimitSettings(BigDecimal pounds, BigDecimal longestSideInches) {

        private BoxLimit toLimit() {
            return new BoxLimit(pounds, longestSideInches);
        }
    }

    /** @param timeZone the time zone in which a ship date begins */
    ShippingRules toRules(ZoneId timeZone) {
        return new ShippingRules(
                methods.stream().map(MethodSettings::toRules).toList(),
                new ShipDateWindow(timeZone, shipDateDaysAhead),
                new QuantityChangeLimit(quantityChanges.units(), quantityChanges.percent()));
    }
}
