package io.confirmshipping.domain.placement;

import java.math.BigDecimal;

/** What a seller gains and gives up with one placement option rather than the widest one, in a sentence. */
public record Tradeoff(PlacementOption option, PlacementOption widest) {

    @Override
    public String toString() {
        return option.equals(widest) ? alone() : compared();
    }

    private String alone() {
        return "Nearest to buyers, %s: %s miles from them on average, to %s."
                .formatted(
                        option.fee().isZero() ? "without a placement fee" : "for a placement fee of " + option.fee(),
                        option.miles().toBuyers(),
                        destinations(option));
    }

    private String compared() {
        return "%s instead of %s for a placement fee of %s: %s from buyers on average, and the way there is %s."
                .formatted(
                        capitalized(destinations(option)),
                        widest.destinations().size(),
                        option.fee(),
                        difference(option.miles().toBuyers(), widest.miles().toBuyers(), "farther", "nearer"),
                        difference(option.miles().inbound(), widest.miles().inbound(), "longer", "shorter"));
    }

    private static String destinations(PlacementOption option) {
        int count = option.destinations().size();
        return count == 1 ? "one destination" : count + " destinations";
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String difference(BigDecimal miles, BigDecimal other, String more, String less) {
        BigDecimal difference = miles.subtract(other);
        return "%s miles %s".formatted(difference.abs(), difference.signum() < 0 ? less : more);
    }
}
