package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.FreightRates;
import io.confirmshipping.domain.charges.HandlingRates;
import io.confirmshipping.domain.charges.ParcelRates;
import io.confirmshipping.domain.charges.RateCard;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/** Reads one rate card of a settings file. */
final class RateCardSection {

    private RateCardSection() {}

    static RateCard read(SettingsNode card, CurrencyUnit currency) {
        return new RateCard(
                card.at("name").text(),
                card.at("effectiveFrom").parsed(LocalDate::parse),
                currency,
                handling(card.at("handling")),
                parcels(card.at("parcels")),
                freight(card.at("freight")));
    }

    private static HandlingRates handling(SettingsNode handling) {
        return new HandlingRates(
                handling.at("prepPerUnit").decimal(),
                handling.at("labelingPerUnit").decimal());
    }

    private static ParcelRates parcels(SettingsNode parcels) {
        return new ParcelRates(
                parcels.at("base").decimal(),
                parcels.at("leastPounds").decimal(),
                parcels.at("cubicInchesPerPound").decimal(),
                parcels.at("zones")
                        .list(zone -> new ParcelRates.Zone(
                                zone.at("zone").integer(),
                                zone.maybe("upToMiles").map(SettingsNode::decimal),
                                zone.at("perPound").decimal())));
    }

    private static FreightRates freight(SettingsNode freight) {
        return new FreightRates(
                freight.at("perPallet").decimal(),
                freight.at("perHundredweight").decimal(),
                freight.at("least").decimal(),
                freight.at("classes")
                        .list(each -> new FreightRates.DensityClass(
                                each.at("class").decimal(),
                                each.at("poundsPerCubicFoot").decimal())));
    }
}
