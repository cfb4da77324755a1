package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.DestinationsChanged;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.Tradeoff;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The JSON of placement options.
 *
 * @param network of the destinations
 * @param status of each option
 * @param confirmed the shipments of the accepted option; their boxes and units are counted as they are now
 * @param confirmable the instant at which an option could be confirmed; empty if none can be confirmed any more
 * @param closures of the destinations of an option, as far as it can still be shipped to them
 * @param items adds what a shipment holds, if the contents are known
 */
record OfferView(
        Network network,
        Function<PlacementOptionId, String> status,
        List<ConfirmedShipment> confirmed,
        Optional<Instant> confirmable,
        Function<PlacementOption, Closures> closures,
        BiConsumer<ObjectNode, ShipmentId> items) {

    void into(ArrayNode view, Offer offer) {
        offer.options().forEach(option -> option(view.addObject(), option, offer));
    }

    private void option(ObjectNode view, PlacementOption option, Offer offer) {
        view.put("placementOptionId", option.id().value())
                .put("status", status.apply(option.id()))
                .put("strategy", option.strategy().name())
                .put("default", option == offer.defaultOption())
                .put("expiration", offer.expiresAt().toString())
                .put("plannedShipDate", offer.shipDate().toString())
                .put("why", new Tradeoff(option, offer.options(), freeFrom()).toString());
        view.set("figures", figures(option));
        option.changed().ifPresent(changed -> view.set("destinationsChanged", changed(changed)));
        Closures ahead = closures.apply(option);
        if (!ahead.isEmpty()) {
            view.set("closures", ClosuresView.of(ahead));
        }
        view.putArray("fees")
                .addObject()
                .put("type", "FEE")
                .put("target", "Placement Services")
                .set("value", MoneyView.of(option.fee()));
        ArrayNode shipments = view.putArray("shipments");
        option.shipments().forEach(shipment -> shipment(shipments.addObject(), shipment, offer.units()));
        ArrayNode quotes = view.putArray("quotes");
        option.quotes().forEach(quote -> quotes.add(quote(quote, offer)));
    }

    private int freeFrom() {
        return network.strategies().get(PlacementStrategy.AMAZON_OPTIMIZED).fewest();
    }

    private static ObjectNode figures(PlacementOption option) {
        ObjectNode view = Json.object()
                .put("milesToBuyers", option.miles().toBuyers())
                .put("inboundMiles", option.miles().inbound())
                .put("destinations", option.destinations().size());
        view.set("fee", MoneyView.of(option.fee()));
        return view;
    }

    private static ObjectNode changed(DestinationsChanged changed) {
        ObjectNode view = Json.object();
        changed.added().forEach(view.putArray("added")::add);
        changed.removed().forEach(view.putArray("removed")::add);
        return view;
    }

    private ObjectNode quote(Quote quote, Offer offer) {
        ObjectNode view = ShippingView.of(quote)
                .put("rateCard", offer.rateCard())
                .put("holdsUntil", offer.expiresAt().toString());
        if (quote.isAvailable()) {
            confirmable.flatMap(quote::voidableUntil).ifPresent(until -> view.put("voidableUntil", until.toString()));
        }
        return view;
    }

    private void counts(ObjectNode view, PlannedShipment planned) {
        confirmed.stream()
                .filter(shipment -> shipment.plannedAs().equals(planned.id()))
                .findFirst()
                .ifPresentOrElse(
                        now -> counts(view, now.boxCount(), now.unitCount()),
                        () -> counts(view, planned.boxCount(), planned.unitCount()));
    }

    private static void counts(ObjectNode view, int boxes, int units) {
        view.put("boxCount", boxes).put("unitCount", units);
    }

    private void shipment(ObjectNode view, PlannedShipment shipment, Units units) {
        view.put("shipmentId", shipment.id().value());
        view.set("destination", DestinationView.of(shipment.warehouseId(), network));
        counts(view, shipment);
        view.set("weight", MeasureView.of(units.fromPounds(shipment.pounds())));
        view.put("miles", shipment.miles());
        items.accept(view, shipment.id());
        view.set("pallets", PalletsView.of(shipment.pallets(), units));
    }
}
