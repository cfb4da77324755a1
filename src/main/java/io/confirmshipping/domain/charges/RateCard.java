package io.confirmshipping.domain.charges;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/**
 * The prices of one marketplace, in its currency.
 *
 * @param prepPerUnit where the network prepares the units
 * @param labelingPerUnit where the network labels the units
 * @param parcelPerBox the base of a small parcel
 * @param parcelPerPound and per billable pound, whatever the distance
 * @param parcelPerPoundAndThousandMiles and per billable pound for every 1,000 miles
 * @param freightPerPallet the base of a pallet
 * @param freightPerPalletAndMile and per pallet for every mile
 */
public record RateCard(
        CurrencyUnit currency,
        BigDecimal prepPerUnit,
        BigDecimal labelingPerUnit,
        BigDecimal parcelPerBox,
        BigDecimal parcelPerPound,
        BigDecimal parcelPerPoundAndThousandMiles,
        BigDecimal freightPerPallet,
        BigDecimal freightPerPalletAndMile) {}
