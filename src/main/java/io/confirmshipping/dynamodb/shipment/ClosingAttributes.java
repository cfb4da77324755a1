package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.shipment.Closing;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;

/** The closing of a shipment as attributes. */
final class ClosingAttributes {

    private ClosingAttributes() {}

    static AttributeWriter write(Closing closing) {
        return new AttributeWriter()
                .instant("at", closing.at())
                .number("openUnits", closing.openUnits())
                .number("inquiries", closing.inquiries())
                .number("answered", closing.answered());
    }

    static Closing read(AttributeReader map) {
        return new Closing(
                map.instant("at"), map.number("openUnits"), map.integer("inquiries"), map.integer("answered"));
    }
}
