package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.explanation.PlacementCode.AS_FAR_FROM_BUYERS;
import static io.confirmshipping.domain.explanation.PlacementCode.FARTHER_FROM_BUYERS;
import static io.confirmshipping.domain.explanation.PlacementCode.FEWER_DESTINATIONS;
import static io.confirmshipping.domain.explanation.PlacementCode.FREE_FROM;
import static io.confirmshipping.domain.explanation.PlacementCode.LONGER_WAY;
import static io.confirmshipping.domain.explanation.PlacementCode.NEARER_TO_BUYERS;
import static io.confirmshipping.domain.explanation.PlacementCode.NEAREST;
import static io.confirmshipping.domain.explanation.PlacementCode.NEAREST_FREE;
import static io.confirmshipping.domain.explanation.PlacementCode.SHORTER_WAY;
import static io.confirmshipping.domain.explanation.PlacementCode.WAY_AS_LONG;
import static io.confirmshipping.domain.explanation.PlacementCode.WIDEST;
import static io.confirmshipping.domain.explanation.PlacementCode.WIDEST_FREE;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.PlacementCode;
import java.math.BigDecimal;
import java.util.List;

/**
 * The gains and losses of one placement option compared to the widest one.
 *
 * @param offered all options, the one with the most destinations first
 * @param freeFrom the number of destinations from which on placing boxes is free. Source: rules.md#rule-2
 */
public record Tradeoff(PlacementOption option, List<PlacementOption> offered, int freeFrom) {

    public Explanation explanation() {
        return option.equals(widest()) ? alone() : compared();
    }

    private PlacementOption widest() {
        return offered.get(0);
    }

    private Explanation alone() {
        BigDecimal miles = option.miles().toBuyers();
        int destinations = option.destinations().size();
        return option.fee().isZero()
                ? (isNearest() ? NEAREST_FREE : WIDEST_FREE).of(miles, destinations)
                : (isNearest() ? NEAREST : WIDEST)
                        .of(option.fee(), miles, destinations)
                        .then(FREE_FROM.of(freeFrom));
    }

    /** Returns whether this option is nearest to buyers. Of a planner that keeps to rules.md#rule-2 the widest one is. */
    private boolean isNearest() {
        return offered.stream()
                .allMatch(other ->
                        option.miles().toBuyers().compareTo(other.miles().toBuyers()) <= 0);
    }

    private Explanation compared() {
        PlacementMiles miles = option.miles();
        PlacementMiles others = widest().miles();
        return FEWER_DESTINATIONS.of(
                option.destinations().size(),
                widest().destinations().size(),
                option.fee(),
                difference(
                        miles.toBuyers(), others.toBuyers(), FARTHER_FROM_BUYERS, NEARER_TO_BUYERS, AS_FAR_FROM_BUYERS),
                difference(miles.inbound(), others.inbound(), LONGER_WAY, SHORTER_WAY, WAY_AS_LONG));
    }

    private static Explanation difference(
            BigDecimal miles, BigDecimal other, PlacementCode more, PlacementCode less, PlacementCode same) {
        BigDecimal difference = miles.subtract(other);
        return difference.signum() == 0 ? same.of() : (difference.signum() < 0 ? less : more).of(difference.abs());
    }
}
