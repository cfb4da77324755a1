package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Prices pallets together: a base each, and their weight by density class and distance; at least the least charge. They
 * never cost more than if they weighed enough for a denser class. Source: rules.md#rule-21.
 */
record FreightTariff(FreightRates rates) {

    /** The rate is for 100 lb of class 100 over 1,000 miles: a ten-millionth of it is for one of each. */
    private static final int POWER_OF_TEN = -7;

    UnroundedAmount price(Consignment consignment) {
        PalletEstimate pallets = consignment.pallets();
        if (pallets.misfit().isPresent()) {
            return new UnroundedAmount(BigDecimal.ZERO, "nothing that fits on pallets");
        }
        FreightRates.Billed billed = rates.billed(pallets.pounds(), pallets.cubicFeet());
        BigDecimal amount = rates.perPallet()
                .multiply(BigDecimal.valueOf(pallets.count()))
                .add(rates.perHundredweight()
                        .multiply(billed.poundsOfClass1())
                        .multiply(consignment.miles())
                        .scaleByPowerOfTen(POWER_OF_TEN));
        String reason = reason(consignment, billed);
        return amount.compareTo(rates.least()) < 0
                ? new UnroundedAmount(rates.least(), "the least charge, instead of " + reason)
                : new UnroundedAmount(amount, reason);
    }

    private String reason(Consignment consignment, FreightRates.Billed billed) {
        PalletEstimate pallets = consignment.pallets();
        String reason = "%d x %s per pallet + %s x %s/100 lb x class %s/100 x %s/1000 miles"
                .formatted(
                        pallets.count(),
                        rates.perPallet().toPlainString(),
                        rates.perHundredweight().toPlainString(),
                        pounds(billed.pounds()),
                        billed.densityClass().number().toPlainString(),
                        consignment.miles().toPlainString());
        return billed.pounds().compareTo(pallets.pounds()) > 0
                ? "%s; billed as the least weight of class %s, which costs less than %s lb of class %s"
                        .formatted(
                                reason,
                                billed.densityClass().number().toPlainString(),
                                pounds(pallets.pounds()),
                                rates.classOf(pallets.poundsPerCubicFoot())
                                        .number()
                                        .toPlainString())
                : reason;
    }

    private static String pounds(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
