package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.OfferedCarrier;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.domain.text.Hundredths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks boxes against the limits of a shipping method. Source: rules.md#rule-7 and rules.md#rule-20. */
final class Limits {

    private static final String NO_PARCEL =
            "Repack it or ship on pallets, with your own carrier if a shipment is too light for the partnered one.";

    private final MethodRules rules;

    Limits(MethodRules rules) {
        this.rules = rules;
    }

    /** Returns the first obstacle, which also counts the other shipments with one; empty if the method is available. */
    Optional<Obstacle> obstacle(List<Consignment> consignments) {
        if (rules.outside().isPresent()) {
            return rules.outside().map(Limits::outside);
        }
        List<Finding> findings = consignments.stream()
                .flatMap(consignment ->
                        findings(consignment, consignments.size() == 1).limit(1))
                .toList();
        return findings.stream().findFirst().map(first -> first.obstacle(findings.size() - 1));
    }

    /** Returns the carriers, other than the default one, that do not take all of the boxes as parcels. */
    List<ExcludedCarrier> excluded(List<Consignment> consignments) {
        return rules.offered().stream()
                .skip(1)
                .flatMap(carrier -> consignments.stream()
                        .flatMap(consignment -> oversize(consignment, carrier).stream())
                        .limit(1)
                        .map(first -> new ExcludedCarrier(carrier.carrier(), first.fact())))
                .toList();
    }

    /**
     * An obstacle of one shipment.
     *
     * @param advice what to do instead, if that is not plain; only what works whatever else stands in the way. It is
     *     short, because every quote is stored with its workflow
     */
    private record Finding(RefusalCode code, String fact, String advice) {

        Obstacle obstacle(int others) {
            return new Obstacle(
                    code,
                    Stream.of(fact, others(others), advice)
                            .filter(sentence -> !sentence.isEmpty())
                            .collect(Collectors.joining(" ")));
        }

        private static String others(int count) {
            return count == 0
                    ? ""
                    : CountText.of(count, "other shipment", "other shipments") + " cannot ship this way either.";
        }
    }

    /** @param alone whether it is the only shipment */
    private Stream<Finding> findings(Consignment consignment, boolean alone) {
        return Stream.of(
                        tooManyBoxes(consignment),
                        misfit(consignment),
                        tooManyPallets(consignment),
                        tooLight(consignment, alone),
                        boxes(consignment),
                        oversize(consignment, rules.offered().get(0)))
                .flatMap(Optional::stream);
    }

    private static Obstacle outside(String reason) {
        return new Obstacle(RefusalCode.CARRIER_NOT_AVAILABLE, reason + " Choose your own carrier.");
    }

    private Optional<Finding> tooManyBoxes(Consignment consignment) {
        int count = consignment.load().boxCount();
        return count <= rules.mostBoxes()
                ? Optional.empty()
                : exceeded(
                        "The shipment to %s would have %s; %s."
                                .formatted(
                                        consignment.warehouseId(),
                                        CountText.boxes(count),
                                        CountText.atMost(rules.mostBoxes())),
                        "");
    }

    private Optional<Finding> misfit(Consignment consignment) {
        return rules.method().isSmallParcel()
                ? Optional.empty()
                : consignment.pallets().misfit().flatMap(misfit -> exceeded(misfit, ""));
    }

    private Optional<Finding> tooManyPallets(Consignment consignment) {
        int count = consignment.pallets().count();
        return rules.mostPallets()
                .filter(most -> count > most)
                .flatMap(most -> exceeded(
                        "The shipment to %s would have %s; %s."
                                .formatted(consignment.warehouseId(), CountText.pallets(count), CountText.atMost(most)),
                        ""));
    }

    /** @param alone whether fewer destinations are no way out */
    private Optional<Finding> tooLight(Consignment consignment, boolean alone) {
        return rules.leastPounds()
                .filter(least -> consignment.load().pounds().compareTo(least) < 0)
                .map(
                        least -> new Finding(
                                RefusalCode.CARRIER_NOT_AVAILABLE,
                                "The shipment to %s would weigh %s lb; the partnered carrier takes at least %s lb on pallets."
                                        .formatted(
                                                consignment.warehouseId(),
                                                Hundredths.below(
                                                        consignment.load().pounds()),
                                                least.toPlainString()),
                                alone
                                        ? "Choose your own carrier, or small parcels if the boxes allow that."
                                        : "Choose your own carrier, fewer destinations while they can be chosen, or small parcels if the boxes allow that."));
    }

    private Optional<Finding> boxes(Consignment consignment) {
        return rules.boxLimit().flatMap(limit -> consignment.load().shares().stream()
                .flatMap(share -> box(share, consignment.load(), limit).stream())
                .findFirst());
    }

    private static Optional<Finding> box(BoxShare share, Load load, BoxLimit limit) {
        if (limit.tooHeavy(load.group(share))) {
            return exceeded(
                    "%s weighs %s lb; a small parcel may weigh at most %s lb unless it holds a single unit."
                            .formatted(
                                    position(share),
                                    Hundredths.above(load.group(share).weight().pounds()),
                                    limit.pounds().toPlainString()),
                    NO_PARCEL);
        }
        if (limit.tooLong(load.group(share))) {
            return exceeded(
                    "%s has a side of %s in; a small parcel may have one over %s in only for a single oversize unit."
                            .formatted(
                                    position(share),
                                    Hundredths.above(
                                            load.group(share).dimensions().longestSideInches()),
                                    limit.longestSideInches().toPlainString()),
                    NO_PARCEL);
        }
        return Optional.empty();
    }

    private static Optional<Finding> oversize(Consignment consignment, OfferedCarrier carrier) {
        return consignment.load().shares().stream()
                .flatMap(share -> carrier
                        .excess(consignment.load().group(share))
                        .flatMap(excess -> exceeded("%s %s.".formatted(position(share), excess), NO_PARCEL))
                        .stream())
                .findFirst();
    }

    private static Position position(BoxShare share) {
        return Position.of(CommandPart.BOXES, share.boxIndex());
    }

    private static Optional<Finding> exceeded(String fact, String advice) {
        return Optional.of(new Finding(RefusalCode.BOX_LIMIT_EXCEEDED, fact, advice));
    }
}
