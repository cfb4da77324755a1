package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import org.joda.money.Money;

/** Reimbursements of missing units as attributes. */
final class ReimbursementAttributes {

    private ReimbursementAttributes() {}

    static AttributeWriter write(Reimbursement reimbursement) {
        return new AttributeWriter()
                .text("shipment", reimbursement.shipment().value())
                .instant("at", reimbursement.at())
                .text("msku", reimbursement.msku())
                .number("units", reimbursement.units())
                .text("value", reimbursement.value().toString());
    }

    static Reimbursement read(AttributeReader map) {
        return new Reimbursement(
                map.value("shipment", ShipmentId::new),
                map.instant("at"),
                map.text("msku"),
                map.integer("units"),
                map.value("value", Money::parse));
    }
}
