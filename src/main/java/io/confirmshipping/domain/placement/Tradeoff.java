package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.text.CountText;
import java.math.BigDecimal;
import java.util.List;

/**
 * The gains and losses of one placement option compared to the widest one, in a sentence.
 *
 * @param offered all options, the one with the most destinations first
 * @param freeFrom the number of destinations from which on placing boxes is free. Source: rules.md#rule-2
 */
public record Tradeoff(PlacementOption option, List<PlacementOption> offered, int freeFrom) {

    @Override
    public String toString() {
        return option.equals(widest()) ? alone() : compared();
    }

    private PlacementOption widest() {
        return offered.get(0);
    }

    private String alone() {
        boolean free = option.fee().isZero();
        return "%s, %s: %s miles from them on average, to %s.%s"
                .formatted(
                        isNearest() ? "Nearest to buyers" : "Spread most widely among buyers",
                        free ? "without a placement fee" : "for a placement fee of " + option.fee(),
                        option.miles().toBuyers(),
                        destinations(option),
                        free
                                ? ""
                                : " Without a fee from %s on."
                                        .formatted(CountText.of(freeFrom, "destination", "destinations")));
    }

    /** Returns whether this option is nearest to buyers; with most SKUs in one box only, fewer destinations can be nearer. */
    private boolean isNearest() {
        return offered.stream()
                .allMatch(other ->
                        option.miles().toBuyers().compareTo(other.miles().toBuyers()) <= 0);
    }

    private String compared() {
        return "%s instead of %s for a placement fee of %s: %s buyers on average, and the way there is %s."
                .formatted(
                        capitalized(destinations(option)),
                        widest().destinations().size(),
                        option.fee(),
                        difference(
                                option.miles().toBuyers(),
                                widest().miles().toBuyers(),
                                "farther from",
                                "nearer to",
                                "far from"),
                        difference(option.miles().inbound(), widest().miles().inbound(), "longer", "shorter", "long"));
    }

    private static String destinations(PlacementOption option) {
        int count = option.destinations().size();
        return count == 1 ? "one destination" : count + " destinations";
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String difference(BigDecimal miles, BigDecimal other, String more, String less, String same) {
        BigDecimal difference = miles.subtract(other);
        return difference.signum() == 0
                ? "just as " + same
                : "%s miles %s".formatted(difference.abs(), difference.signum() < 0 ? less : more);
    }
}
