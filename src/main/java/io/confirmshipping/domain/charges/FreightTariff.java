package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.explanation.ChargeCode.FREIGHT;
import static io.confirmshipping.domain.explanation.ChargeCode.FREIGHT_AS_DENSER;
import static io.confirmshipping.domain.explanation.ChargeCode.LEAST_CHARGE;
import static io.confirmshipping.domain.explanation.ChargeCode.NOTHING_ON_PALLETS;

import io.confirmshipping.domain.explanation.Explanation;
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
            return new UnroundedAmount(BigDecimal.ZERO, NOTHING_ON_PALLETS.of());
        }
        FreightRates.Billed billed = rates.billed(pallets.pounds(), pallets.cubicFeet());
        BigDecimal amount = rates.perPallet()
                .multiply(BigDecimal.valueOf(pallets.count()))
                .add(rates.perHundredweight()
                        .multiply(billed.poundsOfClass1())
                        .multiply(consignment.miles())
                        .scaleByPowerOfTen(POWER_OF_TEN));
        Explanation reason = reason(consignment, billed);
        return amount.compareTo(rates.minCharge()) < 0
                ? new UnroundedAmount(rates.minCharge(), LEAST_CHARGE.of(reason))
                : new UnroundedAmount(amount, reason);
    }

    private Explanation reason(Consignment consignment, FreightRates.Billed billed) {
        PalletEstimate pallets = consignment.pallets();
        Explanation reason = FREIGHT.of(
                pallets.count(),
                rates.perPallet(),
                rates.perHundredweight(),
                pounds(billed.pounds()),
                billed.densityClass().number(),
                consignment.miles());
        return billed.pounds().compareTo(pallets.pounds()) > 0
                ? FREIGHT_AS_DENSER.of(
                        reason,
                        billed.densityClass().number(),
                        pounds(pallets.pounds()),
                        rates.classOf(pallets.poundsPerCubicFoot()).number())
                : reason;
    }

    private static BigDecimal pounds(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
