package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.text.Hundredths;
import java.util.Optional;

/**
 * The limits that a confirmed shipment was accepted within; it keeps them when its quantities are edited. Source:
 * rules.md#rule-7 and rules.md#rule-11.
 *
 * @param carrier that takes it
 */
public record PromisedLimits(ShipmentConfirmationId shipment, MethodRules method, Carrier carrier) {

    /** @throws CommandRefused box-limit-exceeded, carrier-not-available */
    void check(Manifest manifest) {
        manifest.boxes().forEach(this::check);
        method.leastPounds()
                .filter(least -> manifest.load().pounds().compareTo(least) < 0)
                .ifPresent(least -> {
                    throw new CommandRefused(
                            RefusalCode.CARRIER_NOT_AVAILABLE,
                            "Shipment %s would weigh %s lb; the partnered carrier takes at least %s lb on pallets. Leave more units in it."
                                    .formatted(
                                            shipment,
                                            Hundredths.below(manifest.load().pounds()),
                                            least.toPlainString()));
                });
    }

    /** Returns whether a box is within the limits. */
    public boolean allows(BoxGroup group) {
        return excess(group).isEmpty();
    }

    private void check(NumberedBoxes boxes) {
        excess(boxes.group()).ifPresent(excess -> {
            throw new CommandRefused(
                    RefusalCode.BOX_LIMIT_EXCEEDED,
                    "Box %s %s. Let it hold fewer units.".formatted(new BoxId(shipment, boxes.first()), excess));
        });
    }

    /** Returns by what a box is more than was accepted, as the rest of a sentence; empty if it is not. */
    private Optional<String> excess(BoxGroup group) {
        return method.boxLimit().flatMap(limit -> excess(group, limit)).or(() -> method.offered().stream()
                .filter(offered -> offered.carrier().alphaCode().equals(carrier.alphaCode()))
                .findFirst()
                .flatMap(offered -> offered.excess(group)));
    }

    private static Optional<String> excess(BoxGroup group, BoxLimit limit) {
        if (limit.tooHeavy(group)) {
            return Optional.of("would weigh %s lb; a small parcel may weigh at most %s lb unless it holds a single unit"
                    .formatted(
                            Hundredths.above(group.weight().pounds()),
                            limit.pounds().toPlainString()));
        }
        return limit.tooLong(group)
                ? Optional.of("has a side of %s in, which a small parcel may have only for a single unit"
                        .formatted(Hundredths.above(group.dimensions().longestSideInches())))
                : Optional.empty();
    }
}
