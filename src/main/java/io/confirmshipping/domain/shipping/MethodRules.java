package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one shipping method. Source: rules.md#rule-7 and rules.md#rule-12.
 *
 * @param offered the carriers that offer it, the default one first
 * @param maxBoxes per shipment
 * @param maxPallets per shipment, where it uses pallets and limits them
 * @param minPounds per shipment, where it has a minimum
 * @param boxLimit per box, where it has one
 * @param quoteValidity how long a quote holds once the placement is accepted, where it does not hold without end. Source:
 *     rules.md#rule-26
 * @param voidWindow how long after confirmation its charges are refunded in full, where it has charges
 * @param outside why its carriers do not take boxes from where they are; empty where they do. Source: rules.md#rule-20
 */
public record MethodRules(
        ShippingMethod method,
        List<OfferedCarrier> offered,
        int maxBoxes,
        Optional<Integer> maxPallets,
        Optional<BigDecimal> minPounds,
        Optional<BoxLimit> boxLimit,
        Optional<Duration> quoteValidity,
        Optional<Duration> voidWindow,
        Optional<Explanation> outside) {

    /** Returns the same rules for boxes that are where its carriers take none from. */
    MethodRules outside(Explanation reason) {
        return new MethodRules(
                method,
                offered,
                maxBoxes,
                maxPallets,
                minPounds,
                boxLimit,
                quoteValidity,
                voidWindow,
                Optional.of(reason));
    }

    public List<Carrier> carriers() {
        return offered.stream().map(OfferedCarrier::carrier).toList();
    }

    public Carrier defaultCarrier() {
        return offered.get(0).carrier();
    }

    /** Returns whether such a box can be sent with the default carrier. */
    public boolean takes(BoxGroup group) {
        return boxLimit.map(limit -> limit.allows(group)).orElse(true)
                && offered.get(0).excess(group, () -> BoxCode.BOX_KIND.of(0)).isEmpty();
    }

    /**
     * Returns the carrier that a seller asks for. A known name finds its code; where other carriers may be named, any other
     * name is kept as it is given. A code and a name must be of the same carrier. Source: rules.md#rule-5.
     *
     * @throws CommandRefused carrier-not-available, naming those that are, or the name that the code stands for
     */
    public Carrier carrier(CarrierRequest asked) {
        Carrier found = find(asked)
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.CARRIER_NOT_AVAILABLE,
                        RefusedCode.CARRIER_DOES_NOT_OFFER.of(
                                asked.toString(),
                                method.mode().name(),
                                method.solution().name(),
                                carrierCodes())));
        checkAgreement(asked, found);
        return found;
    }

    /**
     * Returns whether a seller asks for this carrier.
     *
     * @throws CommandRefused carrier-not-available, if the code stands for another name
     */
    public boolean isCarrier(CarrierRequest asked, Carrier carrier) {
        Optional<Carrier> found = find(asked);
        found.ifPresent(known -> checkAgreement(asked, known));
        return found.filter(known -> known.equals(carrier) || known.isOther() && asked.hasOtherNameOf(carrier))
                .isPresent();
    }

    private void checkAgreement(CarrierRequest asked, Carrier found) {
        if (asked.name().isPresent() && !asked.hasNameOf(found)) {
            boolean isOffered = takesOtherCarriers() || named(asked).isPresent();
            throw new CommandRefused(
                    RefusalCode.CARRIER_NOT_AVAILABLE,
                    (isOffered ? RefusedCode.CODE_OR_NAME_OF_OTHER_CARRIER : RefusedCode.CODE_OF_OTHER_CARRIER)
                            .of(found.alphaCode(), found.name(), asked.name().get()));
        }
    }

    /** Returns whether carriers may be named that are not listed. */
    public boolean takesOtherCarriers() {
        return carriers().stream().anyMatch(Carrier::isOther);
    }

    private Optional<Carrier> find(CarrierRequest asked) {
        if (asked.alphaCode().isPresent()) {
            Optional<Carrier> coded =
                    carriers().stream().filter(asked::hasCodeOf).findFirst();
            return coded.filter(Carrier::isOther).isPresent() && asked.name().isPresent() ? byName(asked) : coded;
        }
        return byName(asked);
    }

    private Optional<Carrier> byName(CarrierRequest asked) {
        return named(asked)
                .or(() ->
                        asked.name().filter(any -> takesOtherCarriers()).map(name -> new Carrier(Carrier.OTHER, name)));
    }

    private Optional<Carrier> named(CarrierRequest asked) {
        return carriers().stream().filter(asked::hasNameOf).findFirst();
    }

    private List<String> carrierCodes() {
        return carriers().stream().map(Carrier::alphaCode).toList();
    }
}
