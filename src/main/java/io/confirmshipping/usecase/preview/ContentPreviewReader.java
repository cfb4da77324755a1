package io.confirmshipping.usecase.preview;

import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.util.List;

/** Reads previews. */
public interface ContentPreviewReader {

    /** Returns the previews of a shipment, the latest first; those that have expired may be among them. */
    List<ContentPreview> of(ShipmentReference shipment);
}
