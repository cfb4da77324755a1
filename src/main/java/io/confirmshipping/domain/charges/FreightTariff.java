package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prices pallets together: a base each, and their weight by density class and distance; at least the least charge. */
record FreightTariff(FreightRates rates) {

    /** Pounds of a hundredweight, number of the class, and miles, that the rate stands for. */
    private static final BigDecimal PER = BigDecimal.valueOf(100L * 100L * 1000L);

    Price price(Consignment consignment) {
        PalletEstimate pallets = consignment.pallets();
        BigDecimal freightClass = rates.classOf(pallets.poundsPerCubicFoot()).number();
        BigDecimal amount = rates.perPallet()
                .multiply(BigDecimal.valueOf(pallets.count()))
                .add(rates.perHundredweight()
                        .multiply(pallets.pounds())
                        .multiply(freightClass)
                        .multiply(consignment.miles())
                        .divide(PER, MathContext.DECIMAL64));
        return new Price(
                amount.max(rates.least()),
                "%d pallets, %s lb, class %s, %s miles"
                        .formatted(
                                pallets.count(),
                                pallets.pounds()
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .toPlainString(),
                                freightClass.toPlainString(),
                                consignment
                                        .miles()
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .toPlainString()));
    }
}
