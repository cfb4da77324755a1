package io.confirmshipping.domain.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a placement option costs.
 *
 * @param units that are placed
 * @param perUnit zero or more
 */
public record PlacementFee(long units, BigDecimal perUnit) {

    /** Rounded half-up to the currency's digits. */
    public Money in(CurrencyUnit currency) {
        return Money.of(currency, price().amount(), RoundingMode.HALF_UP);
    }

    Price price() {
        return new Price(
                perUnit.multiply(BigDecimal.valueOf(units)),
                "%d x %s per unit".formatted(units, perUnit.toPlainString()));
    }
}
