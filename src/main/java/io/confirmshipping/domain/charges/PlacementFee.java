package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.Explanation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The fee of placing units: those of a placement option, or those in the boxes of a shipment.
 *
 * @param parts each of another fee; empty where placing is free
 */
public record PlacementFee(List<Part> parts) {

    /**
     * Units of one fee.
     *
     * @param units which are placed, above zero
     */
    public record Part(long units, UnitRate fee) {

        BigDecimal amount() {
            return fee.perUnit().multiply(BigDecimal.valueOf(units));
        }

        /** Returns the arithmetic of its amount. */
        public Explanation explanation() {
            return ChargeCode.UNITS_PLACED.of(
                    units, fee.perUnit(), fee.size().of(), fee.region().of());
        }
    }

    public PlacementFee {
        parts = List.copyOf(parts);
    }

    /** Returns the fee of all these units together, in the order in which their rates come first. */
    public static PlacementFee of(Stream<Part> units) {
        Map<UnitRate, Long> byFee = new LinkedHashMap<>();
        units.forEach(part -> byFee.merge(part.fee(), part.units(), Long::sum));
        return new PlacementFee(byFee.entrySet().stream()
                .map(each -> new Part(each.getValue(), each.getKey()))
                .toList());
    }

    /** Returns the amount, rounded half up to the currency's digits, once. */
    public Money in(CurrencyUnit currency) {
        return Money.of(currency, amount(), RoundingMode.HALF_UP);
    }

    /** Returns the amount, not rounded. */
    public BigDecimal amount() {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    UnroundedAmount price() {
        return new UnroundedAmount(amount(), explanation());
    }

    /** Returns the arithmetic. */
    public Explanation explanation() {
        return parts.isEmpty()
                ? ChargeCode.NO_UNITS.of()
                : ChargeCode.PLACEMENT.of(parts.stream().map(Part::explanation).toList());
    }

    /** Counts the units of this fee. */
    long units(UnitRate fee) {
        return parts.stream()
                .filter(part -> part.fee().equals(fee))
                .mapToLong(Part::units)
                .sum();
    }
}
