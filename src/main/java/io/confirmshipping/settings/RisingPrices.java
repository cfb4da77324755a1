package io.confirmshipping.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

/** Checks that prices never fall along a list that begins with the lightest or nearest. Source: rules.md#rule-21. */
final class RisingPrices {

    private RisingPrices() {}

    /**
     * @param place returns the name of the price at this position
     * @throws WrongSetting naming the first price that is lower than the one before it
     */
    static void check(List<BigDecimal> prices, IntFunction<String> place) {
        for (int i = 1; i < prices.size(); i++) {
            if (prices.get(i).compareTo(prices.get(i - 1)) < 0) {
                throw new WrongSetting(
                        place.apply(i),
                        "is %s, less than the %s before it; heavier or farther is never cheaper"
                                .formatted(
                                        prices.get(i).toPlainString(),
                                        prices.get(i - 1).toPlainString()));
            }
        }
    }
}
