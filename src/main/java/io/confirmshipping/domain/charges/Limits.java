package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.explanation.BoxCode.BOX_KIND;
import static io.confirmshipping.domain.explanation.UnavailableCode.BOX_TOO_HEAVY;
import static io.confirmshipping.domain.explanation.UnavailableCode.BOX_TOO_LONG;
import static io.confirmshipping.domain.explanation.UnavailableCode.OTHERS_TOO;
import static io.confirmshipping.domain.explanation.UnavailableCode.REPACK_OR_USE_PALLETS;
import static io.confirmshipping.domain.explanation.UnavailableCode.TOO_LIGHT;
import static io.confirmshipping.domain.explanation.UnavailableCode.TOO_MANY_BOXES;
import static io.confirmshipping.domain.explanation.UnavailableCode.TOO_MANY_PALLETS;
import static io.confirmshipping.domain.explanation.UnavailableCode.USE_OWN_CARRIER;
import static io.confirmshipping.domain.explanation.UnavailableCode.USE_OWN_CARRIER_FEWER_DESTINATIONS_OR_PARCELS;
import static io.confirmshipping.domain.explanation.UnavailableCode.USE_OWN_CARRIER_OR_PARCELS;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.OfferedCarrier;
import io.confirmshipping.domain.text.Hundredths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks boxes against the limits of a shipping method. Source: rules.md#rule-7 and rules.md#rule-20. */
final class Limits {

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
     * @param advice what to do instead, if that is not plain; only what works whatever else stands in the way
     */
    private record Finding(RefusalCode code, Explanation fact, Optional<Explanation> advice) {

        Obstacle obstacle(int others) {
            Explanation all = others == 0 ? fact : fact.then(OTHERS_TOO.of(others));
            return new Obstacle(code, advice.map(all::then).orElse(all));
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

    private static Obstacle outside(Explanation reason) {
        return new Obstacle(RefusalCode.CARRIER_NOT_AVAILABLE, reason.then(USE_OWN_CARRIER.of()));
    }

    private Optional<Finding> tooManyBoxes(Consignment consignment) {
        int count = consignment.load().boxCount();
        return count <= rules.maxBoxes()
                ? Optional.empty()
                : exceeded(TOO_MANY_BOXES.of(consignment.warehouseId(), count, rules.maxBoxes()));
    }

    private Optional<Finding> misfit(Consignment consignment) {
        return rules.method().isSmallParcel()
                ? Optional.empty()
                : consignment.pallets().misfit().flatMap(Limits::exceeded);
    }

    private Optional<Finding> tooManyPallets(Consignment consignment) {
        int count = consignment.pallets().count();
        return rules.maxPallets()
                .filter(most -> count > most)
                .flatMap(most -> exceeded(TOO_MANY_PALLETS.of(consignment.warehouseId(), count, most)));
    }

    /** @param alone whether fewer destinations are no way out */
    private Optional<Finding> tooLight(Consignment consignment, boolean alone) {
        return rules.minPounds()
                .filter(least -> consignment.load().pounds().compareTo(least) < 0)
                .map(least -> new Finding(
                        RefusalCode.CARRIER_NOT_AVAILABLE,
                        TOO_LIGHT.of(
                                consignment.warehouseId(),
                                Hundredths.below(consignment.load().pounds()),
                                least),
                        Optional.of((alone ? USE_OWN_CARRIER_OR_PARCELS : USE_OWN_CARRIER_FEWER_DESTINATIONS_OR_PARCELS)
                                .of())));
    }

    private Optional<Finding> boxes(Consignment consignment) {
        return rules.boxLimit().flatMap(limit -> consignment.load().shares().stream()
                .flatMap(share -> box(share, consignment.load(), limit).stream())
                .findFirst());
    }

    private static Optional<Finding> box(BoxShare share, Load load, BoxLimit limit) {
        if (limit.tooHeavy(load.group(share))) {
            return noParcel(BOX_TOO_HEAVY.of(
                    BOX_KIND.of(share.boxIndex()),
                    Hundredths.above(load.group(share).weight().pounds()),
                    limit.pounds()));
        }
        if (limit.tooLong(load.group(share))) {
            return noParcel(BOX_TOO_LONG.of(
                    BOX_KIND.of(share.boxIndex()),
                    Hundredths.above(load.group(share).dimensions().longestSideInches()),
                    limit.longestSideInches()));
        }
        return Optional.empty();
    }

    private static Optional<Finding> oversize(Consignment consignment, OfferedCarrier carrier) {
        return consignment.load().shares().stream()
                .flatMap(share -> carrier
                        .excess(consignment.load().group(share), () -> BOX_KIND.of(share.boxIndex()))
                        .flatMap(Limits::noParcel)
                        .stream())
                .findFirst();
    }

    private static Optional<Finding> noParcel(Explanation fact) {
        return Optional.of(new Finding(RefusalCode.BOX_LIMIT_EXCEEDED, fact, Optional.of(REPACK_OR_USE_PALLETS.of())));
    }

    private static Optional<Finding> exceeded(Explanation fact) {
        return Optional.of(new Finding(RefusalCode.BOX_LIMIT_EXCEEDED, fact, Optional.empty()));
    }
}
