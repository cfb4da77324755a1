package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Settlement;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import org.joda.money.Money;

/** Settlements of shipments as attributes. */
final class SettlementAttributes {

    private SettlementAttributes() {}

    static AttributeWriter write(Settlement settlement) {
        return new AttributeWriter()
                .text("shipment", settlement.shipment().value())
                .instant("at", settlement.at())
                .number("expected", settlement.expected())
                .number("received", settlement.received())
                .number("surplus", settlement.surplus())
                .maps("lines", settlement.lines(), SettlementAttributes::write);
    }

    static Settlement read(AttributeReader map) {
        return new Settlement(
                map.value("shipment", ShipmentId::new),
                map.instant("at"),
                map.number("expected"),
                map.number("received"),
                map.number("surplus"),
                map.maps("lines", SettlementAttributes::line));
    }

    private static AttributeWriter write(Settlement.Line line) {
        return new AttributeWriter()
                .text("target", line.target().name())
                .text("amount", line.amount().toString())
                .explanation("reason", line.reason());
    }

    private static Settlement.Line line(AttributeReader map) {
        return new Settlement.Line(
                map.value("target", ChargeTarget::valueOf),
                map.value("amount", Money::parse),
                map.explanation("reason"));
    }
}
