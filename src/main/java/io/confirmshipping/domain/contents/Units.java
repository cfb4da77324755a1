package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The units in which a seller measures. Our own figures are in inches and pounds and are turned into these. */
public record Units(LengthUnit length, WeightUnit weight) {

    /** Returns the units of the first box, which stand for all of them. */
    public static Units of(Contents contents) {
        BoxGroup first = contents.boxes().get(0);
        return new Units(first.dimensions().unit(), first.weight().unit());
    }

    /** Returns a number of inches in the unit of length, exactly. */
    public BigDecimal fromInches(BigDecimal inches) {
        return length == LengthUnit.IN ? inches : plain(length.fromInches(inches));
    }

    /** Returns a number of pounds as a weight, rounded to hundredths. */
    public Weight fromPounds(BigDecimal pounds) {
        return new Weight(weight.fromPounds(pounds).setScale(2, RoundingMode.HALF_UP), weight);
    }

    /** Returns the same size in the unit of length, exactly; as it is if it is in that unit already. */
    public Dimensions convert(Dimensions size) {
        return size.unit() == length
                ? size
                : new Dimensions(
                        fromInches(size.unit().toInches(size.length())),
                        fromInches(size.unit().toInches(size.width())),
                        fromInches(size.unit().toInches(size.height())),
                        length);
    }

    /** Returns the same weight in the unit of weight, rounded to hundredths; as it is if it is in that unit already. */
    public Weight convert(Weight given) {
        return given.unit() == weight ? given : fromPounds(given.pounds());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
