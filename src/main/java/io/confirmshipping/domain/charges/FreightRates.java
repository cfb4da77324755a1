package io.confirmshipping.domain.charges;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The rates of a partnered carrier for pallets.
 *
 * @param perPallet whatever its weight
 * @param perHundredweight for 100 lb of class 100 over 1,000 miles; in proportion to weight, class and distance
 * @param minCharge for a shipment
 * @param classes by density, the densest first; the last has no lower end
 */
public record FreightRates(
        BigDecimal perPallet, BigDecimal perHundredweight, BigDecimal minCharge, List<DensityClass> classes) {

    /**
     * A freight class of the NMFC.
     *
     * @param number for example 92.5: the higher, the dearer
     * @param poundsPerCubicFoot at least
     */
    public record DensityClass(BigDecimal number, BigDecimal poundsPerCubicFoot) {}

    public FreightRates {
        classes = List.copyOf(classes);
    }

    /**
     * The class and the weight that pallets are billed by.
     *
     * @param pounds their own weight, or the least weight of a denser class
     */
    public record Billed(DensityClass densityClass, BigDecimal pounds) {
        BigDecimal poundsOfClass1() {
            return pounds.multiply(densityClass.number());
        }
    }

    /** Returns the freight class of this density. */
    public DensityClass classOf(BigDecimal poundsPerCubicFoot) {
        return classes.stream()
                .filter(each -> poundsPerCubicFoot.compareTo(each.poundsPerCubicFoot()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns what costs least: the weight by its own class, or the least weight of a denser class by that class. So a
     * pound or a cubic inch more never costs less. Source: rules.md#rule-21.
     */
    public Billed billed(BigDecimal pounds, BigDecimal cubicFeet) {
        return classes.stream()
                .map(each ->
                        new Billed(each, pounds.max(each.poundsPerCubicFoot().multiply(cubicFeet))))
                .min(Comparator.comparing(Billed::poundsOfClass1).thenComparing(Billed::pounds))
                .orElseThrow();
    }
}
