package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.identity.ShipmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The charges of a workflow, line by line; estimated until it is accepted.
 *
 * @param lines in the marketplace's currency; what costs nothing has no line
 */
public record Charges(CurrencyUnit currency, List<ChargeLine> lines) {

    public Charges {
        lines = List.copyOf(lines);
    }

    /** Returns the charges with another shipping charge for this shipment. */
    public Charges withShipping(ShipmentId shipment, Optional<ChargeLine> fresh) {
        List<ChargeLine> changed = new ArrayList<>(lines);
        int place = IntStream.range(0, lines.size())
                .filter(i -> isShipping(lines.get(i), shipment))
                .findFirst()
                .orElse(0);
        changed.removeIf(line -> isShipping(line, shipment));
        fresh.ifPresent(line -> changed.add(place, line));
        return new Charges(currency, changed);
    }

    private static boolean isShipping(ChargeLine line, ShipmentId shipment) {
        return line.target() == ChargeTarget.SHIPPING && line.shipment().equals(Optional.of(shipment));
    }

    /** Returns the shipping charge of this shipment, if it has one. */
    public Optional<ChargeLine> shipping(ShipmentId shipment) {
        return lines.stream().filter(line -> isShipping(line, shipment)).findFirst();
    }

    /** Returns what shipping this shipment costs; zero if it has no shipping charge. */
    public Money shippingOf(ShipmentId shipment) {
        return sum(line -> isShipping(line, shipment));
    }

    /** Returns the lines that are due then. */
    public Charges only(Due due) {
        return new Charges(
                currency,
                lines.stream().filter(line -> line.target().due() == due).toList());
    }

    public Money total() {
        return sum(line -> true);
    }

    public Money of(ChargeTarget target) {
        return sum(line -> line.target() == target);
    }

    public Money due(Due due) {
        return sum(line -> line.target().due() == due);
    }

    private Money sum(Predicate<ChargeLine> which) {
        return lines.stream().filter(which).map(ChargeLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
