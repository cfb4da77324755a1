package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.MethodRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether boxes are within what a shipping method allows. Source: design, rule 7. */
final class Limits {

    private final MethodRules rules;

    Limits(MethodRules rules) {
        this.rules = rules;
    }

    /** The first thing that stands in the way, if anything does. */
    Optional<Obstacle> obstacle(List<Consignment> consignments) {
        return consignments.stream().flatMap(this::obstacles).findFirst();
    }

    private Stream<Obstacle> obstacles(Consignment consignment) {
        return Stream.of(
                        tooManyBoxes(consignment),
                        misfit(consignment),
                        tooManyPallets(consignment),
                        tooLight(consignment),
                        boxes(consignment))
                .flatMap(Optional::stream);
    }

    private Optional<Obstacle> tooManyBoxes(Consignment consignment) {
        int count = consignment.load().boxCount();
        return count <= rules.mostBoxes()
                ? Optional.empty()
                : exceeded(
                        "A shipment would have %d boxes; at most %d are allowed.".formatted(count, rules.mostBoxes()));
    }

    private Optional<Obstacle> misfit(Consignment consignment) {
        return rules.method().isSmallParcel()
                ? Optional.empty()
                : consignment.pallets().misfit().flatMap(Limits::exceeded);
    }

    private Optional<Obstacle> tooManyPallets(Consignment consignment) {
        int count = consignment.pallets().count();
        return rules.mostPallets()
                .filter(most -> count > most)
                .flatMap(most ->
                        exceeded("A shipment would have %d pallets; at most %d are allowed.".formatted(count, most)));
    }

    private Optional<Obstacle> tooLight(Consignment consignment) {
        return rules.leastPounds()
                .filter(least -> consignment.load().pounds().compareTo(least) < 0)
                .map(least -> new Obstacle(
                        RefusalCode.CARRIER_NOT_AVAILABLE,
                        "A shipment would weigh less than the %s lb that the partnered carrier takes on pallets. Ship it as small parcels or with your own carrier."
                                .formatted(least.toPlainString())));
    }

    private Optional<Obstacle> boxes(Consignment consignment) {
        return rules.boxLimit().flatMap(limit -> consignment.load().shares().stream()
                .flatMap(share -> box(share, consignment.load(), limit).stream())
                .findFirst());
    }

    private static Optional<Obstacle> box(BoxShare share, Load load, BoxLimit limit) {
        if (limit.tooHeavy(load.group(share))) {
            return exceeded(
                    "boxes[%d] is heavier than the %s lb that a small parcel may weigh. Repack it or ship on pallets."
                            .formatted(share.boxIndex(), limit.pounds().toPlainString()));
        }
        if (limit.tooLong(load.group(share))) {
            return exceeded(
                    "boxes[%d] has a side over %s in, which a small parcel may have only for a single oversize unit. Repack it or ship on pallets."
                            .formatted(
                                    share.boxIndex(), limit.longestSideInches().toPlainString()));
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> exceeded(String detail) {
        return Optional.of(new Obstacle(RefusalCode.BOX_LIMIT_EXCEEDED, detail));
    }
}
