package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.Examples.RATES;

import io.confirmshipping.domain.shipping.MethodRules;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/** Quotes by the example rate card, where placing costs 1.23. */
final class Quotes {
    private Quotes() {}

    static Quote quote(MethodRules rules, Consignment... consignments) {
        return quote(rules, RATES, consignments);
    }

    static Quote quote(MethodRules rules, RateCard rates, Consignment... consignments) {
        PlacementFee placement = new PlacementFee(
                List.of(new PlacementFee.Part(1, new UnitRate(new BigDecimal("1.23"), "of any size"))));
        return new RateCardQuoting().quote(List.of(consignments), rules, rates, placement);
    }

    static Money shipping(MethodRules rules, Consignment... consignments) {
        return quote(rules, consignments).charges().of(ChargeTarget.SHIPPING);
    }

    static List<ChargeLine> lines(Quote quote, ChargeTarget target) {
        return quote.charges().lines().stream()
                .filter(line -> line.target() == target)
                .toList();
    }
}
