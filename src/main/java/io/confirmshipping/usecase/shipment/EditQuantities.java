package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.QuantityEditing;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Edits the quantities in a confirmed shipment, for its seller. */
@Singleton
public class EditQuantities {

    private final ShipmentWriter shipments;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public EditQuantities(ShipmentWriter shipments, Marketplaces marketplaces, Offering offering) {
        this.shipments = shipments;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @throws CommandRefused with any code of {@link Workflow#editQuantities} or {@link ShipmentWriter#changeQuantities}
     * @throws InvalidInput if boxes and items would disagree
     */
    public Change<QuantityEditResult> edit(ShipmentReference reference, QuantityEdit edit, Instant now) {
        return shipments.changeQuantities(reference, current -> edit(current, edit, now), now);
    }

    private QuantityEditResult edit(ShipmentWriter.EditInput current, QuantityEdit edit, Instant now) {
        if (!(current.workflow() instanceof Confirmed confirmed)) {
            throw current.workflow().refusal();
        }
        Marketplace marketplace = marketplaces.get(confirmed.header().marketplace());
        return new QuantityEditing(
                        confirmed, current.shipment(), current.confirmed(), new Requoting(offering, marketplace))
                .edit(edit, now);
    }
}
