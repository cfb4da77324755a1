package io.confirmshipping.usecase.preview;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.joda.money.Money;

/** Previews quantity edits, and makes those that were previewed. Source: rules.md#rule-33. */
@Singleton
public class PreviewContents {

    private final EditQuantities editQuantities;
    private final ContentPreviewWriter previews;

    public PreviewContents(EditQuantities editQuantities, ContentPreviewWriter previews) {
        this.editQuantities = editQuantities;
        this.previews = previews;
    }

    /**
     * Keeps a preview of an edit.
     *
     * @param request for the edit, in the form of the front door
     * @throws CommandRefused with any code of {@link EditQuantities#edit}
     * @throws InvalidInput if boxes and items would disagree
     */
    public Change<ContentPreview> preview(ShipmentReference reference, QuantityEdit edit, String request, Instant now) {
        return previews.keep(
                editQuantities.edit(reference, edit, now),
                result -> new ContentPreview(ContentPreviewId.random(), reference, request, shipping(result), now));
    }

    /**
     * Makes the edit of a preview.
     *
     * @throws CommandRefused quote-expired, charges-changed, or with any code of {@link EditQuantities#edit}
     */
    public Change<QuantityEditResult> confirm(ContentPreview preview, QuantityEdit edit, Instant now) {
        return editQuantities.edit(preview.shipment(), edit, now).map(result -> {
            preview.checkValidity(now);
            preview.checkShipping(shipping(result));
            return result;
        });
    }

    /** Returns what shipping the edited shipment costs, by the ledger. */
    private static Money shipping(QuantityEditResult result) {
        Confirmed workflow = (Confirmed) result.workflow();
        return workflow.charges().shippingOf(result.shipment().shipment().plannedAs());
    }
}
