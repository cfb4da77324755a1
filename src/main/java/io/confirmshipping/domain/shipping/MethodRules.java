package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of one shipping method. Source: rules.md#rule-7 and rules.md#rule-12.
 *
 * @param carriers that offer it, the default one first
 * @param mostBoxes per shipment
 * @param mostPallets per shipment, where it uses pallets and limits them
 * @param leastPounds per shipment, where it has a minimum
 * @param boxLimit per box, where it has one
 * @param voidWindow how long after confirmation its charges are refunded in full, where it has charges
 */
public record MethodRules(
        ShippingMethod method,
        List<Carrier> carriers,
        int mostBoxes,
        Optional<Integer> mostPallets,
        Optional<BigDecimal> leastPounds,
        Optional<BoxLimit> boxLimit,
        Optional<Duration> voidWindow) {

    public Carrier defaultCarrier() {
        return carriers.get(0);
    }

    /** @throws CommandRefused carrier-not-available, naming those that are */
    public Carrier carrier(String alphaCode) {
        return carriers.stream()
                .filter(carrier -> carrier.alphaCode().equals(alphaCode))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.CARRIER_NOT_AVAILABLE,
                        "Carrier %s does not offer %s with %s. Choose one of %s."
                                .formatted(alphaCode, method.mode(), method.solution(), carrierCodes())));
    }

    private String carrierCodes() {
        return carriers.stream().map(Carrier::alphaCode).collect(Collectors.joining(", "));
    }
}
