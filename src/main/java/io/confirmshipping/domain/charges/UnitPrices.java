package io.confirmshipping.domain.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What work on one unit costs a workflow: the prices that its charges were quoted with. */
public record UnitPrices(CurrencyUnit currency, BigDecimal prep, BigDecimal labeling, BigDecimal placement) {

    /** @param placementFee per unit, of the placement option that was confirmed */
    public static UnitPrices of(RateCard rates, BigDecimal placementFee) {
        return new UnitPrices(
                rates.currency(),
                rates.handling().prepPerUnit(),
                rates.handling().labelingPerUnit(),
                placementFee);
    }

    /** How much more is charged for these units than for those; both are rounded as a quote rounds them. */
    public Money difference(ChargeTarget target, HandledUnits before, HandledUnits after) {
        return price(target, after).minus(price(target, before));
    }

    /** How the charge comes about, for example {@code 484 x 0.55 per unit}. */
    public String reason(ChargeTarget target, HandledUnits units) {
        return "%d x %s per unit".formatted(units.of(target), perUnit(target).toPlainString());
    }

    private Money price(ChargeTarget target, HandledUnits units) {
        return Money.of(currency, perUnit(target).multiply(BigDecimal.valueOf(units.of(target))), RoundingMode.HALF_UP);
    }

    private BigDecimal perUnit(ChargeTarget target) {
        return switch (target) {
            case PREP -> prep;
            case LABELING -> labeling;
            case PLACEMENT -> placement;
            case SHIPPING -> BigDecimal.ZERO;
        };
    }
}
