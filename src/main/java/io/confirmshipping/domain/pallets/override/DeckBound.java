package io.confirmshipping.domain.pallets.override;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Weight;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An upper bound on the weight of boxes that pallets hold up, in any packing. Every box presses, through those below it, on boxes
 * that stand on a deck; each of these holds up itself and its greatest load, and together they have no more room than the decks.
 * Source: rules.md#rule-41; the bound of Dantzig 1957 for the knapsack problem.
 */
final class DeckBound {

    /** The relative error that floating point may add. */
    private static final double TOLERANCE = 1e-9;

    private final List<Room> rooms;
    private final List<BoxKind> kinds;

    /** @param kinds each of which fits in one of the rooms */
    DeckBound(List<Room> rooms, List<BoxKind> kinds) {
        this.rooms = rooms;
        this.kinds = kinds.stream().map(kind -> kind.in(rooms)).toList();
    }

    /** Returns the most pounds that are held up; empty if that is no less than the boxes weigh. */
    Optional<BigDecimal> shortage() {
        if (!kinds.stream().allMatch(kind -> isLimited(kind.group()))) {
            return Optional.empty();
        }
        double boxes = kinds.stream()
                .mapToDouble(kind -> kind.quantity() * pounds(kind.group()))
                .sum();
        double held = held();
        return held < boxes * (1 - TOLERANCE)
                ? Optional.of(PalletCheck.hundredths(BigDecimal.valueOf(held)))
                : Optional.empty();
    }

    /** Fills the decks with the boxes that hold up most for the room that they take, the last of them in part. */
    private double held() {
        double left = rooms.stream()
                .mapToDouble(room -> room.quantity() * (double) room.length() * room.width())
                .sum();
        double held = 0;
        for (BoxKind kind : kinds.stream()
                .sorted(Comparator.comparingDouble(DeckBound::heldPerArea).reversed())
                .toList()) {
            double boxes = Math.min(kind.quantity(), left / minArea(kind));
            held += boxes * heldBy(kind.group());
            left -= boxes * minArea(kind);
        }
        return held;
    }

    private static double heldPerArea(BoxKind kind) {
        return heldBy(kind.group()) / minArea(kind);
    }

    private static double minArea(BoxKind kind) {
        return kind.orientations().stream()
                .mapToDouble(box -> (double) box.length() * box.width())
                .min()
                .orElseThrow();
    }

    private static double heldBy(BoxGroup box) {
        return pounds(box)
                + box.handling()
                        .maxLoad()
                        .map(Weight::pounds)
                        .orElse(BigDecimal.ZERO)
                        .doubleValue();
    }

    private static double pounds(BoxGroup box) {
        return box.weight().pounds().doubleValue();
    }

    private static boolean isLimited(BoxGroup box) {
        return box.handling().fragile() || box.handling().maxLoad().isPresent();
    }
}
