package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import io.confirmshipping.dynamodb.due.DuePlace;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.Optional;

/**
 * Writes the attributes of a header that depend on the workflow's state.
 *
 * @param due where the header is in the index ByDue. Once destinations are accepted it stays there, so that confirming does not pay
 *     for a move: the sweep that looks for an expiry moves it to where late shipments are looked for. Source: rules.md#rule-37.
 */
record StateWriter(AttributeWriter item, Optional<DuePlace> due) implements WorkflowVisitor<AttributeWriter> {

    @Override
    public AttributeWriter visit(Packing packing) {
        item.text("currency", packing.currency().getCode()).number("packed", packing.isPacked() ? 1 : 0);
        return SizeAttributes.write(packing.offer().sizes(), item);
    }

    @Override
    public AttributeWriter visit(AwaitingConfirmation awaiting) {
        WorkflowId id = awaiting.header().id();
        DuePlace.ofExpiry(id, awaiting.offer().expiresAt())
                .write(item)
                .map("choice", awaiting.choice().map(ShippingAttributes::write));
        TransportationAttributes.write(awaiting.transportation(), item);
        ChangeAttributes.write(awaiting.changed(), item);
        return SummaryAttributes.write(awaiting.summary(), item);
    }

    @Override
    public AttributeWriter visit(PlacementExpired expired) {
        return SummaryAttributes.write(expired.summary(), item);
    }

    @Override
    public AttributeWriter visit(AwaitingCarrier awaiting) {
        due.ifPresent(place -> place.write(item));
        item.map("placement", ShippingAttributes.write(awaiting.placement()))
                .map("choice", awaiting.choice().map(ShippingAttributes::write))
                .map("quotes", ShippingAttributes.write(awaiting.quotes()));
        TransportationAttributes.write(awaiting.transportation(), item);
        ChangeAttributes.write(awaiting.changed(), item);
        return SummaryAttributes.write(awaiting.summary(), item);
    }

    @Override
    public AttributeWriter visit(Confirmed confirmed) {
        due.ifPresent(place -> place.write(item));
        return item.map("confirmation", ShippingAttributes.write(confirmed.confirmation()))
                .map("ledger", ChargesAttributes.write(confirmed.ledger()))
                .map("edited", confirmed.edited().map(ChargesAttributes::write));
    }

    @Override
    public AttributeWriter visit(Cancelled cancelled) {
        return item.map("placement", cancelled.placement().map(ShippingAttributes::write))
                .map("confirmation", cancelled.confirmation().map(ShippingAttributes::write))
                .map("ledger", ChargesAttributes.write(cancelled.ledger()))
                .map("cancellation", ShippingAttributes.write(cancelled.cancellation()));
    }
}
