package io.confirmshipping.usecase;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A choice among the entries of a list.
 *
 * @param statuses that an entry may have; empty for every status
 * @param name a part of an entry's name, in capital or small letters; empty for every name
 * @param shipDates the days on which an entry may ship
 */
public record ListFilter<S>(Set<S> statuses, Optional<String> name, DateRange shipDates) {

    public ListFilter {
        statuses = Set.copyOf(statuses);
        name = name.map(ListFilter::comparable);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Returns the choice of entries with one of these statuses; of every entry if there are none. */
    public static <S> ListFilter<S> statuses(Set<S> statuses) {
        return new ListFilter<>(statuses, Optional.empty(), DateRange.ALWAYS);
    }

    /** Returns the choice of every entry. */
    public static <S> ListFilter<S> all() {
        return statuses(Set.of());
    }

    /**
     * Returns whether an entry is chosen.
     *
     * @param shipDate empty if none is chosen yet
     */
    public boolean admits(S status, String entryName, Optional<LocalDate> shipDate) {
        return (statuses.isEmpty() || statuses.contains(status))
                && name.map(comparable(entryName)::contains).orElse(true)
                && shipDates.admits(shipDate);
    }
}
