package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

/** Sizes and weights as short texts, in the units in which they were given. */
public final class MeasureText {

    private static final int DECIMALS = 2;

    private MeasureText() {}

    /** Returns all digits that were given, for example {@code 20 x 16 x 12.125 in}. */
    public static String exact(Dimensions size) {
        return text(size, MeasureText::plain);
    }

    /** Returns all digits that were given, for example {@code 22.125 lb}. */
    public static String exact(Weight weight) {
        return plain(weight.value()) + " " + name(weight.unit());
    }

    /** Returns for example {@code 16 x 12 x 10 in}, with at most two decimal places. */
    public static String rounded(Dimensions size) {
        return text(size, side -> plain(rounded(side)));
    }

    /** Returns for example {@code 1240.5 lb}, with at most two decimal places. */
    public static String rounded(Weight weight) {
        return plain(rounded(weight.value())) + " " + name(weight.unit());
    }

    /** Returns for example {@code 1,240.5 lb}, with at most two decimal places. */
    public static String grouped(Weight weight) {
        BigDecimal value = rounded(weight.value()).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value) + " " + name(weight.unit());
    }

    /** Returns for example {@code 1,240.5 lb}, with at most two decimal places. */
    public static String pounds(BigDecimal pounds) {
        return grouped(new Weight(pounds, WeightUnit.LB));
    }

    private static String text(Dimensions size, Function<BigDecimal, String> number) {
        return "%s x %s x %s %s"
                .formatted(
                        number.apply(size.length()),
                        number.apply(size.width()),
                        number.apply(size.height()),
                        name(size.unit()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String name(Enum<?> unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
