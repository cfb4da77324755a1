package io.confirmshipping.settings;

import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.DeliveryWindowRules;
import io.confirmshipping.domain.shipping.InquiryRule;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.OfferedCarrier;
import io.confirmshipping.domain.shipping.ParcelLimit;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ServiceArea;
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
import java.util.Set;

/**
 * The section {@code shipping} of a marketplace's settings file.
 *
 * @param source where its numbers come from
 */
record ShippingSettings(
        String source,
        int shipDateDaysAhead,
        QuantityChangeSettings quantityChanges,
        DeliveryWindowSettings deliveryWindows,
        ArrivalSettings arrival,
        InquirySettings inquiries,
        ServiceAreaSettings partneredCarriers,
        List<MethodSettings> methods) {

    record ServiceAreaSettings(String source, PlaceCode place, List<String> states) {

        private ServiceArea toArea() {
            return new ServiceArea(place, Set.copyOf(states));
        }
    }

    record QuantityChangeSettings(int units, int percent) {}

    record ArrivalSettings(String source, int days) {}

    record InquirySettings(String source, int days) {}

    record DeliveryWindowSettings(String source, int offered, int days, Duration validity) {

        private DeliveryWindowRules toRules() {
            return new DeliveryWindowRules(offered, days, validity);
        }
    }

    record MethodSettings(
            ShippingMode mode,
            ShippingSolution solution,
            List<CarrierSettings> carriers,
            int mostBoxes,
            Optional<Integer> mostPallets,
            Optional<BigDecimal> leastPounds,
            Optional<BoxLimitSettings> box,
            Optional<Duration> quoteValidity,
            Optional<Duration> voidWindow) {

        private MethodRules toRules() {
            return new MethodRules(
                    new ShippingMethod(mode, solution),
                    carriers.stream().map(CarrierSettings::toOffered).toList(),
                    mostBoxes,
                    mostPallets,
                    leastPounds,
                    box.map(BoxLimitSettings::toLimit),
                    quoteValidity,
                    voidWindow,
                    Optional.empty());
        }
    }

    record CarrierSettings(String alphaCode, String name, Optional<ParcelSettings> parcel) {

        private OfferedCarrier toOffered() {
            return new OfferedCarrier(new Carrier(alphaCode, name), parcel.map(ParcelSettings::toLimit));
        }
    }

    record ParcelSettings(
            String source, BigDecimal pounds, BigDecimal longestSideInches, BigDecimal lengthPlusGirthInches) {

        private ParcelLimit toLimit() {
            return new ParcelLimit(pounds, longestSideInches, lengthPlusGirthInches);
        }
    }

    record BoxLimitSettings(BigDecimal pounds, BigDecimal longestSideInches) {

        private BoxLimit toLimit() {
            return new BoxLimit(pounds, longestSideInches);
        }
    }

    /** @param timeZone of the marketplace, in which a ship date begins where the boxes have no zone of their own */
    ShippingRules toRules(ZoneId timeZone) {
        return new ShippingRules(
                methods.stream().map(MethodSettings::toRules).toList(),
                new ShipDateWindow(timeZone, shipDateDaysAhead),
                new QuantityChangeLimit(quantityChanges.units(), quantityChanges.percent()),
                deliveryWindows.toRules(),
                partneredCarriers.toArea(),
                new ArrivalRule(arrival.days()),
                new InquiryRule(inquiries.days()));
    }
}
