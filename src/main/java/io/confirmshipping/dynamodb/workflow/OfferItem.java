package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.ExcludedCarrier;
import io.confirmshipping.domain.charges.Obstacle;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementMiles;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The offer of a workflow as an item beside the header. It is large, and only planning and a seller's own pallets change it.
 * Decimals are text, as a DynamoDB number loses trailing zeros.
 */
final class OfferItem {

    private OfferItem() {}

    /** Returns the key of the offer beside this header. */
    static Key key(Key header) {
        return header.beside("OFFER");
    }

    static Map<String, AttributeValue> write(Offer offer, Key header, long revision) {
        AttributeWriter item = AttributeWriter.item(key(header))
                .number("revision", revision)
                .instant("offeredAt", offer.offeredAt())
                .instant("expiresAt", offer.expiresAt())
                .text("shipDate", offer.shipDate().toString())
                .text("rateCard", offer.rateCard())
                .text("lengthUnit", offer.units().length().name())
                .text("weightUnit", offer.units().weight().name())
                .text("preference", offer.preference().name())
                .maps("options", offer.options(), OfferItem::write);
        return SizeAttributes.write(offer.sizes(), item).attributes();
    }

    /** Returns the version of the workflow that wrote the offer. */
    static long revision(AttributeReader item) {
        return item.number("revision");
    }

    static Offer read(AttributeReader item) {
        return new Offer(
                item.instant("offeredAt"),
                item.instant("expiresAt"),
                item.value("shipDate", LocalDate::parse),
                item.text("rateCard"),
                new Units(item.value("lengthUnit", LengthUnit::valueOf), item.value("weightUnit", WeightUnit::valueOf)),
                SizeAttributes.read(item),
                item.value("preference", PlacementStrategy::valueOf),
                item.maps("options", OfferItem::option));
    }

    private static AttributeWriter write(PlacementOption option) {
        return new AttributeWriter()
                .text("id", option.id().value())
                .text("strategy", option.strategy().name())
                .text("milesToBuyers", option.miles().toBuyers().toString())
                .text("inboundMiles", option.miles().inbound().toString())
                .text("fee", option.fee().toString())
                .map("changed", option.changed().map(ChangeAttributes::write))
                .maps("shipments", option.shipments(), OfferItem::write)
                .maps("quotes", option.quotes(), OfferItem::write);
    }

    private static PlacementOption option(AttributeReader map) {
        return new PlacementOption(
                map.value("id", PlacementOptionId::new),
                map.value("strategy", PlacementStrategy::valueOf),
                new PlacementMiles(
                        map.value("milesToBuyers", BigDecimal::new), map.value("inboundMiles", BigDecimal::new)),
                map.value("fee", Money::parse),
                map.optionalMap("changed", ChangeAttributes::option),
                map.maps("shipments", OfferItem::shipment),
                map.maps("quotes", OfferItem::quote));
    }

    private static AttributeWriter write(PlannedShipment shipment) {
        return new AttributeWriter()
                .text("id", shipment.id().value())
                .text("warehouse", shipment.warehouseId())
                .number("boxes", shipment.boxCount())
                .number("units", shipment.unitCount())
                .text("pounds", shipment.pounds().toString())
                .text("miles", shipment.miles().toString())
                .map("pallets", PalletAttributes.write(shipment.pallets()));
    }

    private static PlannedShipment shipment(AttributeReader map) {
        return new PlannedShipment(
                map.value("id", ShipmentId::new),
                map.text("warehouse"),
                map.integer("boxes"),
                map.integer("units"),
                map.value("pounds", BigDecimal::new),
                map.value("miles", BigDecimal::new),
                map.map("pallets", PalletAttributes::estimate));
    }

    private static AttributeWriter write(Quote quote) {
        return new AttributeWriter()
                .map("method", ShippingAttributes.write(quote.method()))
                .map("carrier", ShippingAttributes.write(quote.carrier()))
                .map("charges", ChargesAttributes.write(quote.charges()))
                .text("voidWindow", quote.voidWindow().map(Duration::toString))
                .map("obstacle", quote.obstacle().map(OfferItem::write))
                .optionalMaps("excluded", quote.excluded(), OfferItem::write);
    }

    private static Quote quote(AttributeReader map) {
        return new Quote(
                map.map("method", ShippingAttributes::method),
                map.map("carrier", ShippingAttributes::carrier),
                map.map("charges", ChargesAttributes::charges),
                map.optionalValue("voidWindow", Duration::parse),
                map.optionalMap("obstacle", OfferItem::obstacle),
                map.optionalMaps("excluded", OfferItem::excluded));
    }

    private static AttributeWriter write(ExcludedCarrier excluded) {
        return new AttributeWriter()
                .map("carrier", ShippingAttributes.write(excluded.carrier()))
                .explanation("because", excluded.because());
    }

    private static ExcludedCarrier excluded(AttributeReader map) {
        return new ExcludedCarrier(map.map("carrier", ShippingAttributes::carrier), map.explanation("because"));
    }

    private static AttributeWriter write(Obstacle obstacle) {
        return new AttributeWriter()
                .text("code", obstacle.code().name())
                .explanation("because", obstacle.explanation());
    }

    private static Obstacle obstacle(AttributeReader map) {
        return new Obstacle(map.value("code", RefusalCode::valueOf), map.explanation("because"));
    }
}
