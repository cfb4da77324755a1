package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.time.Instant;
import java.util.List;

/**
 * A shipment whose quantities are to be edited, with its workflow.
 *
 * @param shipment with the current contents of its boxes
 * @param confirmed the units and the fee that the whole workflow is charged for on receipt, as of its confirmation
 */
public record QuantityEditing(
        Confirmed workflow, PackedShipment shipment, ChargedOnReceipt confirmed, Requoting requoting) {

    /** Edits the quantities, as {@link Confirmed#editQuantities}. */
    public QuantityEditResult edit(QuantityEdit edit, Instant now) {
        return workflow.editQuantities(request(edit), now);
    }

    /** Returns whether some edit would be accepted now: the smallest ones are tried until one is. Source: rules.md#rule-25. */
    public boolean isPossible(Instant now) {
        QuantityEditRequest none = request(new QuantityEdit(List.of(), List.of()));
        return shipment.smallestEdits(none.rules(), none::travels).anyMatch(edit -> accepts(edit, now));
    }

    private boolean accepts(QuantityEdit edit, Instant now) {
        try {
            return edit(edit, now).shipment() != shipment;
        } catch (CommandRefused | InvalidInput refused) {
            return false;
        }
    }

    private QuantityEditRequest request(QuantityEdit edit) {
        return new QuantityEditRequest(
                shipment,
                edit,
                requoting.marketplace().shipping(),
                confirmed,
                requoting.marketplace().unitPrices(workflow.offer()),
                requoting);
    }
}
