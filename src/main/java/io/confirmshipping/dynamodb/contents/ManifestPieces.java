package io.confirmshipping.dynamodb.contents;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The manifest of a shipment, in pieces beside it, from its first edit on. Until then the shipment holds the confirmed boxes
 * of its workflow's contents, so confirming never writes a manifest. Pieces left over from a larger manifest have an older
 * revision, and are not read.
 */
public final class ManifestPieces {

    private ManifestPieces() {}

    /** Returns the key before all pieces in the shipment's partition. */
    public static Key first(ShipmentConfirmationId shipment) {
        return Key.shipment(shipment).beside(Document.MANIFEST.name());
    }

    /**
     * Returns the manifest in the pieces among these items, if the shipment was edited.
     *
     * @param items the items of the shipment's partition
     * @throws StaleRead if the items have changed while they were read
     */
    public static Optional<Manifest> read(ConfirmedShipment shipment, Map<Key, Map<String, AttributeValue>> items) {
        if (shipment.packedVersion() == 1) {
            return Optional.empty();
        }
        long count = items.entrySet().stream()
                .filter(item -> item.getKey().sk().startsWith(Document.MANIFEST.name()))
                .filter(item -> AttributeReader.read(item.getValue(), piece -> piece.number("revision"))
                        == shipment.packedVersion())
                .count();
        return Optional.of(Document.MANIFEST.read(
                Key.shipment(shipment.id()),
                new Pieces(shipment.packedVersion(), Math.max(1, (int) count)),
                items,
                ManifestDocument::read));
    }

    /** @throws InvalidInput if it is too large */
    public static List<Write> replaceBy(PackedShipment packed) {
        byte[] bytes = ManifestDocument.write(packed.manifest());
        Pieces pieces = Document.MANIFEST.pieces(bytes, packed.shipment().packedVersion());
        return Document.MANIFEST.put(Key.shipment(packed.shipment().id()), bytes, pieces);
    }
}
