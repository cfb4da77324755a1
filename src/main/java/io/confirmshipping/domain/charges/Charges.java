package io.confirmshipping.domain.charges;

import java.util.List;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a workflow costs, line by line; estimated until it is accepted.
 *
 * @param lines in the marketplace's currency; what costs nothing has no line
 */
public record Charges(CurrencyUnit currency, List<ChargeLine> lines) {

    public Charges {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return sum(line -> true);
    }

    public Money of(ChargeTarget target) {
        return sum(line -> line.target() == target);
    }

    public Money due(Due due) {
        return sum(line -> line.target().due() == due);
    }

    private Money sum(Predicate<ChargeLine> which) {
        return lines.stream().filter(which).map(ChargeLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
