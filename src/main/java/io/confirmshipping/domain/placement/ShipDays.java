package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The days on which boxes can ship to the destinations of a placement option: those of the window on which all its
 * destinations are open. Source: rules.md#rule-24.
 *
 * @param centers to which new options can go, by their codes, with the sizes that they take; empty if only known options are
 *     judged
 */
public record ShipDays(ShipDateWindow window, Closures closures, Map<String, Set<BoxSize>> centers) {

    public ShipDays {
        centers = Map.copyOf(centers);
    }

    /** Judges known options only. */
    public ShipDays(ShipDateWindow window, Closures closures) {
        this(window, closures, Map.of());
    }

    /** Returns whether some center is open for boxes of any size that ship on some day that can be chosen now. */
    public boolean isPlannable(Instant now) {
        return isPlannable(Set.of(), now);
    }

    /** Returns whether centers that take boxes of all these sizes are open on some day that can be chosen now. */
    public boolean isPlannable(Set<BoxSize> sizes, Instant now) {
        return centers.isEmpty()
                || window.days(now).map(this::takenOn).anyMatch(taken -> !taken.isEmpty() && taken.containsAll(sizes));
    }

    /** Returns the sizes that the centers open on this day take. */
    private Set<BoxSize> takenOn(LocalDate shipDate) {
        Set<BoxSize> taken = EnumSet.noneOf(BoxSize.class);
        centers.forEach((center, sizes) -> {
            if (!taken.containsAll(sizes) && closures.of(center, shipDate).isEmpty()) {
                taken.addAll(sizes);
            }
        });
        return taken;
    }

    /** @throws CommandRefused no-center-open unless {@link #isPlannable(Set, Instant)} */
    public void checkPlannable(Set<BoxSize> sizes, Instant now) {
        if (!isPlannable(sizes, now)) {
            throw new CommandRefused(RefusalCode.NO_CENTER_OPEN, noCenterOpen(now));
        }
    }

    /** Returns why boxes cannot be planned unless {@link #isPlannable(Set, Instant)}. */
    public Explanation noCenterOpen(Instant now) {
        return (isPlannable(now) ? ShipDateCode.CENTERS_FOR_SIZES_CLOSED : ShipDateCode.ALL_CENTERS_CLOSED)
                .of(window.last(now));
    }

    /**
     * Returns the day by which the destinations of new options are judged: this one, or today.
     *
     * @throws CommandRefused ship-date-out-of-range
     */
    public LocalDate planned(Optional<LocalDate> shipDate, Instant now) {
        return shipDate.map(date -> window.check(date, now)).orElseGet(() -> window.today(now));
    }

    /**
     * Checks that boxes can ship on this day to all destinations of an option.
     *
     * @param otherwise how to keep this day
     * @throws CommandRefused ship-date-out-of-range; destination-closed, with the nearest days on which all are open
     */
    public LocalDate check(LocalDate shipDate, PlacementOption option, Explanation otherwise, Instant now) {
        window.check(shipDate, now);
        Closures closed = closures.of(option.destinations(), shipDate, shipDate);
        if (!closed.isEmpty()) {
            throw new CommandRefused(refusal(shipDate, option, closed, otherwise, now));
        }
        return shipDate;
    }

    /** Returns whether all destinations of an option are open for boxes that ship on this day. */
    public boolean areOpen(PlacementOption option, LocalDate shipDate) {
        return closures.of(option.destinations(), shipDate, shipDate).isEmpty();
    }

    /** Returns whether all these centers are open for boxes that ship on some day that can be chosen now. */
    public boolean areOpenOnSomeDay(Collection<String> centers, Instant now) {
        return openDays(centers, now).findAny().isPresent();
    }

    /** Returns the same for any day but this one. */
    public boolean areOpenOnAnotherDay(Collection<String> centers, LocalDate shipDate, Instant now) {
        return openDays(centers, now).anyMatch(day -> !day.equals(shipDate));
    }

    private Stream<LocalDate> openDays(Collection<String> centers, Instant now) {
        Closures ahead = closures.of(centers, window.today(now), window.last(now));
        return window.days(now).filter(day -> ahead.of(centers, day, day).isEmpty());
    }

    /** Returns the closures of an option's destinations that concern a ship date which can be chosen now or later. */
    public Closures ahead(PlacementOption option, Instant now) {
        return closures.of(option.destinations(), window.today(now), window.last(now));
    }

    private Refusal refusal(
            LocalDate shipDate, PlacementOption option, Closures closed, Explanation otherwise, Instant now) {
        Optional<LocalDate> earlier = open(shipDate, day -> day.minusDays(1), option, now);
        Optional<LocalDate> later = open(shipDate, day -> day.plusDays(1), option, now);
        Refusal refusal = Refusal.because(
                        RefusalCode.DESTINATION_CLOSED,
                        ShipDateCode.DESTINATIONS_CLOSED
                                .of(closed.explanations(), shipDate)
                                .then(nearest(earlier, later, now))
                                .then(otherwise))
                .with("closedOn", shipDate)
                .with("closures", closed);
        return with(later, "nextOpenDay", with(earlier, "previousOpenDay", refusal));
    }

    private Explanation nearest(Optional<LocalDate> earlier, Optional<LocalDate> later, Instant now) {
        if (earlier.isPresent() && later.isPresent()) {
            return ShipDateCode.CHOOSE_OPEN_DAYS.of(earlier.get(), later.get());
        }
        return earlier.or(() -> later)
                .map(ShipDateCode.CHOOSE_OPEN_DAY::of)
                .orElseGet(() -> ShipDateCode.NO_OPEN_DAY.of(window.last(now)));
    }

    private static Refusal with(Optional<LocalDate> day, String name, Refusal refusal) {
        return day.map(known -> refusal.with(name, known)).orElse(refusal);
    }

    /** Returns the first day of the window after this one, step by step, on which all destinations are open. */
    private Optional<LocalDate> open(
            LocalDate shipDate, UnaryOperator<LocalDate> step, PlacementOption option, Instant now) {
        return Stream.iterate(step.apply(shipDate), day -> window.includes(day, now), step)
                .filter(day -> areOpen(option, day))
                .findFirst();
    }
}
