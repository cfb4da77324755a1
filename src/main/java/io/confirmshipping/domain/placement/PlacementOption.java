package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One way to spread the boxes over fulfillment centers, with its cost for every shipping method.
 *
 * @param changed the differences from the option of the earlier offer; empty without such an option
 */
public record PlacementOption(
        PlacementOptionId id,
        PlacementStrategy strategy,
        PlacementMiles miles,
        Money fee,
        Optional<OptionChange> changed,
        List<PlannedShipment> shipments,
        List<Quote> quotes) {

    public PlacementOption {
        shipments = List.copyOf(shipments);
        quotes = List.copyOf(quotes);
    }

    public Optional<PlannedShipment> find(ShipmentId shipment) {
        return shipments.stream()
                .filter(planned -> planned.id().equals(shipment))
                .findFirst();
    }

    /** Returns the codes of the centers that boxes go to. */
    public List<String> destinations() {
        return shipments.stream().map(PlannedShipment::warehouseId).toList();
    }

    /** Returns whether it can be shipped by some method. */
    public boolean isShippable() {
        return quotes.stream().anyMatch(Quote::isAvailable);
    }

    /** @throws CommandRefused why no method can be chosen, if none can */
    public void checkShippable() {
        if (!isShippable()) {
            quotes.get(0).checkAvailable();
        }
    }

    /** Returns whether some shipment fits on pallets. */
    public boolean isPalletizable() {
        return shipments.stream()
                .anyMatch(shipment -> shipment.pallets().misfit().isEmpty());
    }

    /** Returns the charges that are due on receipt, whatever the shipping method. */
    public Charges chargesOnReceipt() {
        return quotes.get(0).charges().only(Due.ON_RECEIPT);
    }

    /** Returns this option with its differences from the one of an earlier offer that it takes the place of. */
    public PlacementOption comparedTo(PlacementOption before) {
        return new PlacementOption(
                id, strategy, miles, fee, Optional.of(OptionChange.between(before, this)), shipments, quotes);
    }

    /** Returns this option with the shipment of the same ID replaced. */
    public PlacementOption with(PlannedShipment other) {
        List<PlannedShipment> all = shipments.stream()
                .map(shipment -> shipment.id().equals(other.id()) ? other : shipment)
                .toList();
        return new PlacementOption(id, strategy, miles, fee, changed, all, quotes);
    }

    /** Returns this option with other distances from the source, and the quotes for them. */
    public PlacementOption from(List<PlannedShipment> there, List<Quote> others) {
        return new PlacementOption(id, strategy, miles.withInbound(there), fee, changed, there, others);
    }

    public PlacementOption withQuotes(List<Quote> others) {
        return new PlacementOption(id, strategy, miles, fee, changed, shipments, others);
    }

    /** @throws IllegalStateException if this method was not quoted */
    public Quote quote(ShippingMethod method) {
        return quotes.stream()
                .filter(quote -> quote.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Option " + id + " has no quote for " + method));
    }
}
