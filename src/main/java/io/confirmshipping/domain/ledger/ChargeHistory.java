package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.charges.ChargeLine;
import java.util.List;
import java.util.stream.Collectors;
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

    private String reason(LedgerEntry first) {
        if (entries.size() == 1) {
            return first.reason();
        }
        String changes = Stream.of(LedgerEntry.Type.CHARGE, LedgerEntry.Type.REFUND)
                .filter(type -> later(type).findAny().isPresent())
                .map(type -> "%s %s"
                        .formatted(
                                sum(later(type)).abs().getAmount(), type == LedgerEntry.Type.CHARGE ? "more" : "less"))
                .collect(Collectors.joining(" and "));
        return "%s at first, then %s; see the ledger for the reasons"
                .formatted(first.value().getAmount(), changes);
    }

    private Stream<LedgerEntry> later(LedgerEntry.Type type) {
        return entries.stream().skip(1).filter(entry -> entry.type() == type);
    }

    private static Money sum(Stream<LedgerEntry> some) {
        return some.map(LedgerEntry::effect).reduce(Money::plus).orElseThrow();
    }
}
