package io.confirmshipping.domain.charges;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * The prices of one marketplace for some time.
 *
 * @param name by which a workflow remembers the card that it was quoted with
 * @param effectiveFrom the first day on which it is quoted with, in the marketplace's time zone
 * @param currency of all its prices
 */
public record RateCard(
        String name,
        LocalDate effectiveFrom,
        CurrencyUnit currency,
        HandlingRates handling,
        ParcelRates parcels,
        FreightRates freight) {}
