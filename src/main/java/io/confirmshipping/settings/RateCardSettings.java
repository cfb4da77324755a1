package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.FreightRates;
import io.confirmshipping.domain.charges.HandlingRates;
import io.confirmshipping.domain.charges.ParcelRates;
import io.confirmshipping.domain.charges.RateCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** One of the {@code rateCards} of a marketplace's settings file. Each section says where its numbers come from. */
record RateCardSettings(
        String name,
        LocalDate effectiveFrom,
        HandlingSettings handling,
        ParcelSettings parcels,
        FreightSettings freight) {

    record HandlingSettings(String source, BigDecimal prepPerUnit, BigDecimal labelingPerUnit) {}

    record ParcelSettings(
            String source,
            BigDecimal base,
            BigDecimal leastPounds,
            BigDecimal cubicInchesPerPound,
            List<ZoneSettings> zones) {

        /** @throws WrongSetting if a zone is cheaper than a nearer one */
        ParcelSettings {
            RisingPrices.check(zones.stream().map(ZoneSettings::perPound).toList(), "zones[%d].perPound"::formatted);
        }

        private ParcelRates toRates() {
            return new ParcelRates(
                    base,
                    leastPounds,
                    cubicInchesPerPound,
                    zones.stream().map(ZoneSettings::toZone).toList());
        }
    }

    record ZoneSettings(int zone, Optional<BigDecimal> upToMiles, BigDecimal perPound) {

        private ParcelRates.Zone toZone() {
            return new ParcelRates.Zone(zone, upToMiles, perPound);
        }
    }

    record FreightSettings(
            String source,
            BigDecimal perPallet,
            BigDecimal perHundredweight,
            BigDecimal least,
            List<ClassSettings> classes) {

        private FreightRates toRates() {
            return new FreightRates(
                    perPallet,
                    perHundredweight,
                    least,
                    classes.stream().map(ClassSettings::toClass).toList());
        }
    }

    record ClassSettings(BigDecimal number, BigDecimal poundsPerCubicFoot) {

        private FreightRates.DensityClass toClass() {
            return new FreightRates.DensityClass(number, poundsPerCubicFoot);
        }
    }

    RateCard toRateCard(CurrencyUnit currency) {
        return new RateCard(
                name,
                effectiveFrom,
                currency,
                new HandlingRates(handling.prepPerUnit(), handling.labelingPerUnit()),
                parcels.toRates(),
                freight.toRates());
    }
}
