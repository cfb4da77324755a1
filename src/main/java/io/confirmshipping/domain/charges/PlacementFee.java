package io.confirmshipping.domain.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a placement option costs.
 *
 * @param parts empty for one that is free
 */
public record PlacementFee(List<Part> parts) {

    /**
     * Units of one price.
     *
     * @param perUnit zero or more
     * @param units which are placed
     * @param what they are, for example {@code small standard, West}
     */
    public record Part(long units, BigDecimal perUnit, String what) {

        private BigDecimal amount() {
            return perUnit.multiply(BigDecimal.valueOf(units));
        }

        @Override
        public String toString() {
            return "%d x %s per unit (%s)".formatted(units, perUnit.toPlainString(), what);
        }
    }

    public PlacementFee {
        parts = List.copyOf(parts);
    }

    /** Rounded half-up to the currency's digits, once. */
    public Money in(CurrencyUnit currency) {
        return Money.of(currency, price().amount(), RoundingMode.HALF_UP);
    }

    Price price() {
        return new Price(
                parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(Part::toString).collect(Collectors.joining(" + ")));
    }
}
