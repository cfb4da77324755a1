package io.confirmshipping.domain.ledger;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The account of what a seller owes for a workflow. Entries are added, and never changed or removed; only where they become
 * too many, the earlier ones of a charge are summed up. What is owed is their sum and never negative.
 *
 * @param settlements of the shipments that are closed, in the order of their closing
 * @param reimbursements of missing units, in their order; what is owed does not depend on them
 */
public record Ledger(
        CurrencyUnit currency,
        List<LedgerEntry> entries,
        List<Settlement> settlements,
        List<Reimbursement> reimbursements) {

    /** @throws IllegalArgumentException if more is refunded of something than was charged for it */
    public Ledger {
        entries = checked(List.copyOf(entries));
        settlements = List.copyOf(settlements);
        reimbursements = List.copyOf(reimbursements);
    }

    /** Creates a ledger in which nothing is settled and nothing reimbursed. */
    public Ledger(CurrencyUnit currency, List<LedgerEntry> entries) {
        this(currency, entries, List.of(), List.of());
    }

    public static Ledger empty(CurrencyUnit currency) {
        return new Ledger(currency, List.of());
    }

    /** Returns the ledger with an entry for each accepted line. */
    public Ledger charge(Charges accepted, Instant now) {
        return with(accepted.lines().stream()
                .map(line -> new LedgerEntry(
                        now, LedgerEntry.Type.CHARGE, line.target(), line.shipment(), line.amount(), line.reason())));
    }

    /** Returns the ledger with refunds of everything due then that is still owed. */
    public Ledger refund(Due due, Instant now, Explanation reason) {
        Ledger settled = this;
        for (LedgerEntry entry : entries) {
            if (entry.target().due() == due) {
                settled = settled.refund(entry.subject(), now, reason);
            }
        }
        return settled;
    }

    /** Returns the ledger with a refund of what is owed for this subject; the same ledger if nothing is. */
    public Ledger refund(LedgerEntry.Subject subject, Instant now, Explanation reason) {
        return settle(subject, LedgerEntry.Type.REFUND, now, reason);
    }

    /** Returns the ledger with an entry that what is owed for this subject is kept; the same ledger if nothing is owed. */
    public Ledger keep(LedgerEntry.Subject subject, Instant now, Explanation reason) {
        return settle(subject, LedgerEntry.Type.KEPT, now, reason);
    }

    private Ledger settle(LedgerEntry.Subject subject, LedgerEntry.Type type, Instant now, Explanation reason) {
        Money owed = owed(subject);
        return owed.isPositive() ? with(Stream.of(LedgerEntry.of(subject, type, owed, now, reason))) : this;
    }

    /**
     * Returns the ledger with an entry for the difference between what is owed and what it costs now; its reason names both
     * amounts. A refund is never more than is owed.
     *
     * @param difference above zero if it costs more; the same ledger if zero
     * @param because what has happened
     * @param formula how what it costs now comes about, or the difference
     */
    public Ledger correct(
            LedgerEntry.Subject subject, Money difference, Instant now, Explanation because, Explanation formula) {
        Money before = owed(subject);
        Money sum = before.plus(difference);
        Money after = sum.isNegative() ? Money.zero(currency) : sum;
        if (after.equals(before)) {
            return this;
        }
        LedgerEntry.Type type = after.isGreaterThan(before) ? LedgerEntry.Type.CHARGE : LedgerEntry.Type.REFUND;
        Explanation reason = LedgerCode.CORRECTED.of(because, before, after, formula);
        return with(Stream.of(LedgerEntry.of(subject, type, after.minus(before).abs(), now, reason)));
    }

    /** Returns the ledger with the settlement of a shipment, in the place of an earlier one. */
    public Ledger settle(Settlement settlement) {
        Stream<Settlement> others =
                settlements.stream().filter(other -> !other.shipment().equals(settlement.shipment()));
        return new Ledger(
                currency, entries, Stream.concat(others, Stream.of(settlement)).toList(), reimbursements);
    }

    /** Returns the ledger with one more reimbursement, and the same entries. */
    public Ledger with(Reimbursement reimbursement) {
        return new Ledger(
                currency,
                entries,
                settlements,
                Stream.concat(reimbursements.stream(), Stream.of(reimbursement)).toList());
    }

    /** Returns what is owed now, one line per subject, ordered by target. */
    public Charges charges() {
        return new Charges(
                currency,
                entries.stream()
                        .filter(entry -> entry.type() != LedgerEntry.Type.KEPT)
                        .collect(Collectors.groupingBy(LedgerEntry::subject, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(ChargeHistory::new)
                        .map(ChargeHistory::line)
                        .filter(line -> line.amount().isPositive())
                        .sorted(Comparator.comparing(ChargeLine::target))
                        .toList());
    }

    /** Returns what is owed in all. */
    public Money owed() {
        return owed(entry -> true);
    }

    /** Returns what is owed for this target. */
    public Money owed(ChargeTarget target) {
        return owed(entry -> entry.target() == target);
    }

    /** Returns what is owed for this subject. */
    public Money owed(LedgerEntry.Subject subject) {
        return owed(entry -> entry.subject().equals(subject));
    }

    private Money owed(Predicate<LedgerEntry> which) {
        return entries.stream().filter(which).map(LedgerEntry::effect).reduce(Money.zero(currency), Money::plus);
    }

    private static List<LedgerEntry> checked(List<LedgerEntry> entries) {
        Map<LedgerEntry.Subject, Money> owed = new HashMap<>();
        entries.forEach(entry -> owed.merge(entry.subject(), entry.effect(), Money::plus));
        owed.forEach((subject, sum) -> {
            if (sum.isNegative()) {
                throw new IllegalArgumentException("More is refunded than was charged for " + subject);
            }
        });
        return entries;
    }

    private Ledger with(Stream<LedgerEntry> more) {
        List<LedgerEntry> all = Stream.concat(entries.stream(), more).toList();
        return new Ledger(currency, EarlierEntries.summed(all), settlements, reimbursements);
    }
}
