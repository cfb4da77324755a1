package io.confirmshipping.domain.ledger;

import static io.confirmshipping.domain.explanation.LedgerCode.SUM_OF_CHANGES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Sums up the earlier entries of a ledger, so that it stays small however often a workflow is changed. */
final class EarlierEntries {

    /** The most entries of a ledger. One takes some 300 bytes, and all are in the item of their workflow. */
    static final int MAX_ENTRIES = 250;

    /** How many of the latest entries are never summed up. */
    static final int LATEST = 100;

    private EarlierEntries() {}

    /** The entries that become one. The first entry of a subject, what was accepted, stays apart. */
    private record Group(LedgerEntry.Subject subject, LedgerEntry.Type type, boolean isFirst) {}

    /**
     * Returns the entries if they are not too many; else with one sum of the earlier charges of each subject, and one of the
     * earlier refunds. So no sum changes, and {@link ChargeHistory} tells the same.
     */
    static List<LedgerEntry> summed(List<LedgerEntry> entries) {
        if (entries.size() <= MAX_ENTRIES) {
            return entries;
        }
        int earlier = entries.size() - LATEST;
        return Stream.concat(
                        groups(entries.subList(0, earlier)).stream().map(EarlierEntries::sum),
                        entries.stream().skip(earlier))
                .toList();
    }

    private static Collection<List<LedgerEntry>> groups(List<LedgerEntry> entries) {
        Map<Group, List<LedgerEntry>> groups = new LinkedHashMap<>();
        Set<LedgerEntry.Subject> seen = new HashSet<>();
        for (LedgerEntry entry : entries) {
            Group group = new Group(entry.subject(), entry.type(), seen.add(entry.subject()));
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(entry);
        }
        return groups.values();
    }

    /** Returns one entry in the place of these: at the instant of the first, with the instant of the last in its reason. */
    private static LedgerEntry sum(List<LedgerEntry> entries) {
        LedgerEntry first = entries.get(0);
        if (entries.size() == 1) {
            return first;
        }
        Money sum = entries.stream().map(LedgerEntry::value).reduce(Money::plus).orElseThrow();
        LedgerEntry last = entries.get(entries.size() - 1);
        return LedgerEntry.of(first.subject(), first.type(), sum, first.at(), SUM_OF_CHANGES.of(last.at()));
    }
}
