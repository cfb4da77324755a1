package io.confirmshipping.drawing;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as short texts. */
final class Words {

    private Words() {}

    static String size(Dimensions size) {
        return "%s x %s x %s %s"
                .formatted(number(size.length()), number(size.width()), number(size.height()), name(size.unit()));
    }

    static String weight(Weight weight) {
        return number(weight.value()) + " " + name(weight.unit());
    }

    static String percent(BigDecimal share) {
        return number(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + " %";
    }

    /** Returns a number with at most two decimal places. */
    static String number(BigDecimal value) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String name(Enum<?> unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
