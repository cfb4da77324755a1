package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.shipment.ClosedShipment;
import io.confirmshipping.domain.shipment.InquiredShipment;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipping.InquiryRule;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Asks about units that are missing from a closed shipment, for its seller. Source: rules.md#rule-39. */
@Singleton
public class InquireAboutShipment {

    private final ShipmentWriter shipments;
    private final Marketplaces marketplaces;

    public InquireAboutShipment(ShipmentWriter shipments, Marketplaces marketplaces) {
        this.shipments = shipments;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link ClosedShipment#inquire} or {@link ShipmentWriter#inquire} */
    public Change<InquiredShipment> inquire(ShipmentReference reference, Claim claim, Instant now) {
        InquiryId id = InquiryId.random();
        return shipments.inquire(reference, current -> inquire(current, id, claim, now), now);
    }

    private InquiredShipment inquire(ShipmentWriter.Reportable current, InquiryId id, Claim claim, Instant now) {
        current.shipment().checkClosed();
        ShipmentWriter.SettlementInput settlement = current.settlement().get();
        InquiryRule rule = marketplaces
                .get(settlement.workflow().header().marketplace())
                .shipping()
                .inquiries();
        return settlement.closed(current.shipment()).inquire(id, claim, rule, now);
    }
}
