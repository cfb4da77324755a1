package io.confirmshipping.domain.ledger;

import static io.confirmshipping.domain.explanation.ChargeCode.CHARGED_LESS;
import static io.confirmshipping.domain.explanation.ChargeCode.CHARGED_MORE;
import static io.confirmshipping.domain.explanation.ChargeCode.CHARGED_MORE_AND_LESS;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.explanation.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The history of one charge.
 *
 * @param entries that concern it, in their order; at least one
 */
record ChargeHistory(List<LedgerEntry> entries) {

    /** Returns what is owed now, and of which changes that is the sum. */
    ChargeLine line() {
        LedgerEntry first = entries.get(0);
        return new ChargeLine(first.target(), first.shipment(), sum(entries.stream()), reason(first));
    }

    private Explanation reason(LedgerEntry first) {
        Optional<Money> more = later(LedgerEntry.Type.CHARGE);
        Optional<Money> less = later(LedgerEntry.Type.REFUND);
        if (more.isPresent() && less.isPresent()) {
            return CHARGED_MORE_AND_LESS.of(first.value(), more.get(), less.get());
        }
        return more.map(sum -> CHARGED_MORE.of(first.value(), sum))
                .or(() -> less.map(sum -> CHARGED_LESS.of(first.value(), sum)))
                .orElseGet(first::reason);
    }

    /** Returns the sum of the later entries of this type. */
    private Optional<Money> later(LedgerEntry.Type type) {
        return entries.stream()
                .skip(1)
                .filter(entry -> entry.type() == type)
                .map(LedgerEntry::value)
                .reduce(Money::plus);
    }

    private static Money sum(Stream<LedgerEntry> some) {
        return some.map(LedgerEntry::effect).reduce(Money::plus).orElseThrow();
    }
}
