package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.ChargesChanged;
import io.confirmshipping.domain.placement.DestinationsChanged;
import io.confirmshipping.domain.placement.OptionChange;
import io.confirmshipping.domain.workflow.DroppedChoice;
import io.confirmshipping.domain.workflow.OfferChange;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The differences that a new offer makes, as attributes: of each option beside it, and for the seller in the header. */
final class ChangeAttributes {

    private static final String CHANGED = "changed";

    private ChangeAttributes() {}

    static AttributeWriter write(Optional<OfferChange> changed, AttributeWriter header) {
        return header.map(CHANGED, changed.map(change -> write(change.destinations())
                .map("dropped", change.dropped().map(ChangeAttributes::write))));
    }

    static Optional<OfferChange> read(AttributeReader header) {
        return header.optionalMap(
                CHANGED,
                map -> new OfferChange(destinations(map), map.optionalMap("dropped", ChangeAttributes::dropped)));
    }

    static AttributeWriter write(OptionChange change) {
        return write(change.destinations()).optionalMaps("charges", change.charges(), ChangeAttributes::write);
    }

    static OptionChange option(AttributeReader map) {
        return new OptionChange(destinations(map), map.optionalMaps("charges", ChangeAttributes::charges));
    }

    private static AttributeWriter write(DestinationsChanged changed) {
        return new AttributeWriter()
                .texts("added", changed.added(), Function.identity())
                .texts("removed", changed.removed(), Function.identity());
    }

    private static DestinationsChanged destinations(AttributeReader map) {
        return new DestinationsChanged(
                map.texts("added", Function.identity()), map.texts("removed", Function.identity()));
    }

    private static AttributeWriter write(ChargesChanged changed) {
        return ShippingAttributes.write(changed.method())
                .text("before", changed.before().toString())
                .text("now", changed.now().toString());
    }

    private static ChargesChanged charges(AttributeReader map) {
        return new ChargesChanged(
                ShippingAttributes.method(map), map.value("before", Money::parse), map.value("now", Money::parse));
    }

    private static AttributeWriter write(DroppedChoice choice) {
        return new AttributeWriter()
                .text("option", choice.option().map(PlacementOptionId::value))
                .text("shipDate", choice.shipDate().toString())
                .map("method", ShippingAttributes.write(choice.method()))
                .map("carrier", ShippingAttributes.write(choice.carrier()))
                .text("before", choice.before().toString())
                .text("now", choice.now().map(Money::toString));
    }

    private static DroppedChoice dropped(AttributeReader map) {
        return new DroppedChoice(
                map.optionalValue("option", PlacementOptionId::new),
                map.value("shipDate", LocalDate::parse),
                map.map("method", ShippingAttributes::method),
                map.map("carrier", ShippingAttributes::carrier),
                map.value("before", Money::parse),
                map.optionalValue("now", Money::parse));
    }
}
