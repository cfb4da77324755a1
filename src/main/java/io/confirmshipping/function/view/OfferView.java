package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.Tradeoff;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.MeasureView;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The JSON of placement options.
 *
 * @param network of the destinations
 * @param terms of each option
 * @param confirmed the shipments of the accepted option; their boxes and units are counted as they are now
 * @param hasKnownBoxes whether its shipments have boxes; if not, only their units are told. Source: rules.md#rule-32.
 * @param items adds what a shipment holds, if the contents are known
 */
record OfferView(
        Network network,
        Function<PlacementOption, OptionTerms> terms,
        List<ConfirmedShipment> confirmed,
        boolean hasKnownBoxes,
        BiConsumer<ObjectNode, ShipmentId> items) {

    void into(ArrayNode view, Offer offer) {
        offer.options().forEach(option -> option(view.addObject(), option, offer));
    }

    private void option(ObjectNode view, PlacementOption option, Offer offer) {
        OptionTerms of = terms.apply(option);
        view.put("placementOptionId", option.id().value())
                .put("status", of.status())
                .put("strategy", option.strategy().name())
                .put("default", option == offer.defaultOption())
                .put("expiration", offer.expiresAt().toString())
                .put("plannedShipDate", offer.shipDate().toString());
        ExplanationView.into(view, "why", new Tradeoff(option, offer.options(), freeFrom()).explanation());
        view.set("figures", figures(option));
        option.changed().ifPresent(changed -> OfferChangeView.into(view, changed));
        if (!of.closures().isEmpty()) {
            view.set("closures", ClosuresView.of(of.closures()));
        }
        view.putArray("fees")
                .addObject()
                .put("type", "FEE")
                .put("target", "Placement Services")
                .set("value", MoneyView.of(option.fee()));
        ArrayNode shipments = view.putArray("shipments");
        option.shipments().forEach(shipment -> shipment(shipments.addObject(), shipment, offer.units()));
        ArrayNode quotes = view.putArray("quotes");
        option.quotes().forEach(quote -> quotes.add(quote(quote, offer, of)));
    }

    private int freeFrom() {
        return network.strategies().get(PlacementStrategy.AMAZON_OPTIMIZED).minDestinations();
    }

    private static ObjectNode figures(PlacementOption option) {
        ObjectNode view = Json.object()
                .put("milesToBuyers", option.miles().toBuyers())
                .put("inboundMiles", option.miles().inbound())
                .put("destinations", option.destinations().size());
        view.set("fee", MoneyView.of(option.fee()));
        return view;
    }

    private static ObjectNode quote(Quote quote, Offer offer, OptionTerms terms) {
        ObjectNode view = ShippingView.of(quote).put("rateCard", offer.rateCard());
        terms.holdsUntil().apply(quote).ifPresent(end -> view.put("holdsUntil", end.toString()));
        if (quote.isAvailable()) {
            terms.confirmable()
                    .flatMap(quote::voidableUntil)
                    .ifPresent(until -> view.put("voidableUntil", until.toString()));
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

    private void counts(ObjectNode view, int boxes, int units) {
        if (hasKnownBoxes) {
            view.put("boxCount", boxes);
        }
        view.put("unitCount", units);
    }

    private void shipment(ObjectNode view, PlannedShipment shipment, Units units) {
        view.put("shipmentId", shipment.id().value());
        view.set("destination", DestinationView.of(shipment.warehouseId(), network));
        counts(view, shipment);
        if (hasKnownBoxes) {
            view.set("weight", MeasureView.of(units.fromPounds(shipment.pounds())));
        }
        view.put("miles", shipment.miles());
        items.accept(view, shipment.id());
        if (hasKnownBoxes) {
            view.set("pallets", PalletsView.of(shipment.pallets(), units));
        }
    }
}
