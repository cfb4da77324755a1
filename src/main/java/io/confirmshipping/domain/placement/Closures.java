package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.explanation.Explanation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The periods in which centers of a network are closed or full. */
public record Closures(List<Closure> list) {

    public static final Closures NONE = new Closures(List.of());

    public Closures {
        list = List.copyOf(list);
    }

    /** Returns the closure of this center for boxes that ship on this day; empty if it is open. */
    public Optional<Closure> of(String center, LocalDate shipDate) {
        return list.stream()
                .filter(closure -> closure.center().equals(center) && closure.isOn(shipDate))
                .findFirst();
    }

    /** Returns the closures of these centers on any ship date from the first to the last. */
    public Closures of(Collection<String> centers, LocalDate first, LocalDate last) {
        return new Closures(list.stream()
                .filter(closure -> centers.contains(closure.center()))
                .filter(closure ->
                        !closure.until().isBefore(first) && !closure.from().isAfter(last))
                .toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns them as parts of a sentence. */
    public List<Explanation> explanations() {
        return list.stream().map(Closure::explanation).toList();
    }
}
