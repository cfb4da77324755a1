package io.confirmshipping.usecase.preview;

import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.util.List;
import java.util.Optional;

/** Reads previews. */
public interface ContentPreviewReader {

    /** Returns the previews of a shipment that are kept, the latest first; those that have expired may be among them. */
    List<ContentPreview> of(ShipmentReference shipment);

    /** Returns one preview of a shipment, expired or not. */
    Optional<ContentPreview> find(ShipmentReference shipment, ContentPreviewId id);
}
