package io.confirmshipping.function.inbound.read;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.ContentPreviewId;
import io.confirmshipping.usecase.preview.ContentPreviewReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks previews of a shipment's contents up. */
@Singleton
public class PreviewLookup {

    private final ContentPreviewReader previews;

    public PreviewLookup(ContentPreviewReader previews) {
        this.previews = previews;
    }

    /** Returns the previews that can still be confirmed; none before the shipment is. */
    List<ContentPreview> validAt(Instant now, ShownPlan plan, ShipmentId shipment) {
        return reference(plan, shipment).map(previews::of).orElse(List.of()).stream()
                .filter(preview -> preview.isValidAt(now))
                .toList();
    }

    /** Returns the preview that a request names, expired or not; empty if there is none. */
    public Optional<ContentPreview> find(ShownPlan plan, ShipmentId shipment, Request request) {
        return ContentPreviewId.parse(request.names().get(InboundOperation.PREVIEW_NAME))
                .flatMap(id -> reference(plan, shipment).flatMap(reference -> previews.find(reference, id)));
    }

    /** @throws RequestRejected if there is no such preview */
    public ContentPreview get(ShownPlan plan, ShipmentId shipment, Request request) {
        return find(plan, shipment, request)
                .orElseThrow(() -> RequestRejected.because(
                        400,
                        "unknown-preview",
                        InboundText.of("The requested contentUpdatePreviewId does not exist for the given shipment.")));
    }

    private static Optional<ShipmentReference> reference(ShownPlan plan, ShipmentId shipment) {
        return plan.confirmed(shipment).map(known -> new ShipmentReference(known.seller(), known.id()));
    }
}
