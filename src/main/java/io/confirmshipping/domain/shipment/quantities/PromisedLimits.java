package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.EditCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.text.Hundredths;
import java.math.BigDecimal;
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
        BigDecimal pounds = manifest.load().pounds();
        Optional<BigDecimal> min = method.minPounds();
        if (min.isPresent() && pounds.compareTo(min.get()) < 0) {
            throw new CommandRefused(
                    RefusalCode.CARRIER_NOT_AVAILABLE,
                    EditCode.SHIPMENT_WOULD_BE_TOO_LIGHT.of(shipment.value(), Hundredths.below(pounds), min.get()));
        }
    }

    /** Returns whether a box is within the limits. */
    public boolean allows(BoxGroup group) {
        return excess(group, BoxCode.BOX_KIND.of(0)).isEmpty();
    }

    private void check(NumberedBoxes boxes) {
        Explanation box = BoxCode.BOX_ID.of(new BoxId(shipment, boxes.first()).toString());
        Optional<Explanation> excess = excess(boxes.group(), box);
        if (excess.isPresent()) {
            throw new CommandRefused(
                    RefusalCode.BOX_LIMIT_EXCEEDED, excess.get().then(EditCode.HOLD_FEWER_UNITS.of()));
        }
    }

    /** Returns by what a box is more than was accepted; empty if it is not. */
    private Optional<Explanation> excess(BoxGroup group, Explanation box) {
        return method.boxLimit().flatMap(limit -> excess(group, box, limit)).or(() -> method.offered().stream()
                .filter(offered -> offered.carrier().alphaCode().equals(carrier.alphaCode()))
                .findFirst()
                .flatMap(offered -> offered.excess(group, () -> box)));
    }

    private static Optional<Explanation> excess(BoxGroup group, Explanation box, BoxLimit limit) {
        if (limit.tooHeavy(group)) {
            return Optional.of(EditCode.BOX_WOULD_BE_TOO_HEAVY.of(
                    box, Hundredths.above(group.weight().pounds()), limit.pounds()));
        }
        return limit.tooLong(group)
                ? Optional.of(EditCode.BOX_WOULD_BE_TOO_LONG.of(
                        box, Hundredths.above(group.dimensions().longestSideInches())))
                : Optional.empty();
    }
}
