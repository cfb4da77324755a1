package io.confirmshipping.papers.text;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Weights and sizes in words. */
public final class Measures {

    private static final int DECIMALS = 2;

    private Measures() {}

    /** Returns for example {@code 22.5 lb}, in the unit in which it was given. */
    public static String of(Weight weight) {
        return grouped(weight.value()) + (weight.unit() == WeightUnit.LB ? " lb" : " kg");
    }

    /** Returns for example {@code 1,240.5 lb}. */
    public static String pounds(BigDecimal pounds) {
        return grouped(pounds) + " lb";
    }

    /** Returns for example {@code 16 x 12 x 10 in}. */
    public static String of(Dimensions size) {
        return "%s x %s x %s %s"
                .formatted(
                        plain(size.length()),
                        plain(size.width()),
                        plain(size.height()),
                        size.unit() == LengthUnit.IN ? "in" : "cm");
    }

    /** Returns for example {@code 3 boxes}. */
    public static String count(int count, String one, String many) {
        return "%s %s".formatted(String.format(Locale.ROOT, "%,d", count), count == 1 ? one : many);
    }

    private static String grouped(BigDecimal value) {
        BigDecimal rounded = rounded(value);
        return String.format(Locale.ROOT, "%,." + rounded.scale() + "f", rounded);
    }

    private static String plain(BigDecimal value) {
        return rounded(value).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()));
    }
}
