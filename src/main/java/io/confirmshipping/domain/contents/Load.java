package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Some of the boxes of a contents list: those that travel to one destination. */
public record Load(Contents contents, List<BoxShare> shares) {

    public Load {
        shares = List.copyOf(shares);
    }

    public int boxCount() {
        return shares.stream().mapToInt(BoxShare::quantity).sum();
    }

    public int unitCount() {
        return shares.stream()
                .mapToInt(share -> share.quantity() * group(share).unitsPerBox())
                .sum();
    }

    /** Returns the weight of all boxes, in pounds. */
    public BigDecimal pounds() {
        return total(group -> group.weight().pounds());
    }

    /** Returns the volume of all boxes, in cubic inches. */
    public BigDecimal cubicInches() {
        return total(group -> group.dimensions().cubicInches());
    }

    /** Returns the units of every SKU, in the order of the contents' boxes. */
    public List<SkuQuantity> items() {
        Map<String, Integer> units = new LinkedHashMap<>();
        shares.forEach(share -> group(share)
                .items()
                .forEach(held -> units.merge(held.msku(), share.quantity() * held.quantity(), Integer::sum)));
        List<SkuQuantity> items = new ArrayList<>(units.size());
        units.forEach((msku, quantity) -> items.add(new SkuQuantity(msku, quantity)));
        return items;
    }

    /** Returns the equal boxes that a share is taken from. */
    public BoxGroup group(BoxShare share) {
        return contents.boxes().get(share.boxIndex());
    }

    private BigDecimal total(Function<BoxGroup, BigDecimal> one) {
        return shares.stream()
                .map(share -> one.apply(group(share)).multiply(BigDecimal.valueOf(share.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
