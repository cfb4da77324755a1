package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prices pallets together: a base each, and their weight by density class and distance; at least the least charge. */
record FreightTariff(FreightRates rates) {

    /** The rate is for 100 lb of class 100 over 1,000 miles: a ten-millionth of it is for one of each. */
    private static final int POWER_OF_TEN = -7;

    UnroundedAmount price(Consignment consignment) {
        PalletEstimate pallets = consignment.pallets();
        if (pallets.misfit().isPresent()) {
            return new UnroundedAmount(BigDecimal.ZERO, "nothing that fits on pallets");
        }
        BigDecimal freightClass = rates.classOf(pallets.poundsPerCubicFoot()).number();
        BigDecimal amount = rates.perPallet()
                .multiply(BigDecimal.valueOf(pallets.count()))
                .add(rates.perHundredweight()
                        .multiply(pallets.pounds())
                        .multiply(freightClass)
                        .multiply(consignment.miles())
                        .scaleByPowerOfTen(POWER_OF_TEN));
        String reason = reason(consignment, freightClass);
        return amount.compareTo(rates.least()) < 0
                ? new UnroundedAmount(rates.least(), "the least charge, instead of " + reason)
                : new UnroundedAmount(amount, reason);
    }

    private String reason(Consignment consignment, BigDecimal freightClass) {
        PalletEstimate pallets = consignment.pallets();
        return "%d x %s per pallet + %s x %s/100 lb x class %s/100 x %s/1000 miles"
                .formatted(
                        pallets.count(),
                        rates.perPallet().toPlainString(),
                        rates.perHundredweight().toPlainString(),
                        pallets.pounds().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        freightClass.toPlainString(),
                        consignment.miles().toPlainString());
    }
}
