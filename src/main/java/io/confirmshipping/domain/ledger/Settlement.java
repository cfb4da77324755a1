package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.ShipmentId;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The charges that a closed shipment owes on receipt, line by line. Source: rules.md#rule-36.
 *
 * @param expected units at its closing
 * @param received units that were expected and have arrived
 * @param surplus units that have arrived beyond those; they are not charged
 * @param lines one for each charge that it had
 */
public record Settlement(
        ShipmentId shipment, Instant at, long expected, long received, long surplus, List<Line> lines) {

    /**
     * One charge.
     *
     * @param amount zero or more
     * @param reason how it comes about
     */
    public record Line(ChargeTarget target, Money amount, Explanation reason) {}

    public Settlement {
        lines = List.copyOf(lines);
    }

    /** Returns what the shipment owes on receipt. */
    public Money total(CurrencyUnit currency) {
        return lines.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
    }
}
