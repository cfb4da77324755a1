package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.Explanation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The handling rates that the charges of a workflow were quoted with. */
public record QuotedHandlingRates(CurrencyUnit currency, BigDecimal prep, BigDecimal labeling) {

    public static QuotedHandlingRates of(RateCard rates) {
        return new QuotedHandlingRates(
                rates.currency(),
                rates.handling().prepPerUnit(),
                rates.handling().labelingPerUnit());
    }

    /** Returns how much more is charged after than before; both are rounded as a quote rounds them. */
    public Money difference(ChargeTarget target, ChargedOnReceipt before, ChargedOnReceipt after) {
        return amount(target, after).minus(amount(target, before));
    }

    /**
     * Says how a charge comes about.
     *
     * @param placement the same for placement
     */
    public Explanation reason(ChargeTarget target, ChargedOnReceipt after, Explanation placement) {
        return switch (target) {
            case PREP -> units(after.prepared(), prep);
            case LABELING -> units(after.labeled(), labeling);
            case PLACEMENT -> placement;
            case SHIPPING -> throw new IllegalArgumentException("Shipping is not charged by units");
        };
    }

    /**
     * Says which units make the difference between two charges.
     *
     * @param placement the same for placement
     */
    public Explanation change(
            ChargeTarget target, ChargedOnReceipt before, ChargedOnReceipt after, Explanation placement) {
        return switch (target) {
            case PREP -> change(after.prepared() - before.prepared(), prep);
            case LABELING -> change(after.labeled() - before.labeled(), labeling);
            case PLACEMENT -> placement;
            case SHIPPING -> throw new IllegalArgumentException("Shipping is not charged by units");
        };
    }

    private static Explanation change(long units, BigDecimal perUnit) {
        Explanation part = units(Math.abs(units), perUnit);
        return units < 0 ? ChargeCode.LESS.of(part) : ChargeCode.MORE.of(part);
    }

    private static Explanation units(long units, BigDecimal perUnit) {
        return ChargeCode.UNITS.of(units, perUnit);
    }

    /** Returns the charge, rounded as a quote rounds it. */
    public Money amount(ChargeTarget target, ChargedOnReceipt charged) {
        return Money.of(
                currency,
                switch (target) {
                    case PREP -> prep.multiply(BigDecimal.valueOf(charged.prepared()));
                    case LABELING -> labeling.multiply(BigDecimal.valueOf(charged.labeled()));
                    case PLACEMENT -> charged.placement();
                    case SHIPPING -> BigDecimal.ZERO;
                },
                RoundingMode.HALF_UP);
    }
}
