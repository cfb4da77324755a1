package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Charges and the ledger as attributes. */
final class ChargesAttributes {

    private ChargesAttributes() {}

    static AttributeWriter write(Charges charges) {
        return new AttributeWriter()
                .text("currency", charges.currency().getCode())
                .maps("lines", charges.lines(), ChargesAttributes::write);
    }

    static Charges charges(AttributeReader map) {
        return new Charges(map.value("currency", CurrencyUnit::of), map.maps("lines", ChargesAttributes::line));
    }

    static AttributeWriter write(Ledger ledger) {
        return new AttributeWriter()
                .text("currency", ledger.currency().getCode())
                .maps("entries", ledger.entries(), ChargesAttributes::write)
                .optionalMaps("settlements", ledger.settlements(), SettlementAttributes::write)
                .optionalMaps("reimbursements", ledger.reimbursements(), ReimbursementAttributes::write);
    }

    static Ledger ledger(AttributeReader map) {
        return new Ledger(
                map.value("currency", CurrencyUnit::of),
                map.maps("entries", ChargesAttributes::entry),
                map.optionalMaps("settlements", SettlementAttributes::read),
                map.optionalMaps("reimbursements", ReimbursementAttributes::read));
    }

    static AttributeWriter write(ChargedOnReceipt charged) {
        return new AttributeWriter()
                .number("prepared", charged.prepared())
                .number("labeled", charged.labeled())
                .text("placement", charged.placement().toString());
    }

    static ChargedOnReceipt chargedOnReceipt(AttributeReader map) {
        return new ChargedOnReceipt(
                map.number("prepared"), map.number("labeled"), map.value("placement", BigDecimal::new));
    }

    private static AttributeWriter write(ChargeLine line) {
        return new AttributeWriter()
                .text("target", line.target().name())
                .text("shipment", line.shipment().map(ShipmentId::value))
                .text("amount", line.amount().toString())
                .explanation("reason", line.reason());
    }

    private static ChargeLine line(AttributeReader map) {
        return new ChargeLine(
                map.value("target", ChargeTarget::valueOf),
                map.optionalValue("shipment", ShipmentId::new),
                map.value("amount", Money::parse),
                map.explanation("reason"));
    }

    private static AttributeWriter write(LedgerEntry entry) {
        return new AttributeWriter()
                .instant("at", entry.at())
                .text("type", entry.type().name())
                .text("target", entry.target().name())
                .text("shipment", entry.shipment().map(ShipmentId::value))
                .text("value", entry.value().toString())
                .explanation("reason", entry.reason());
    }

    private static LedgerEntry entry(AttributeReader map) {
        return new LedgerEntry(
                map.instant("at"),
                map.value("type", LedgerEntry.Type::valueOf),
                map.value("target", ChargeTarget::valueOf),
                map.optionalValue("shipment", ShipmentId::new),
                map.value("value", Money::parse),
                map.explanation("reason"));
    }
}
