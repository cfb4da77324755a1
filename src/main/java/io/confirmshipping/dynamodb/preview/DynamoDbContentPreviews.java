package io.confirmshipping.dynamodb.preview;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.ContentPreviewId;
import io.confirmshipping.usecase.preview.ContentPreviewReader;
import io.confirmshipping.usecase.preview.ContentPreviewWriter;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores previews. */
@Singleton
public class DynamoDbContentPreviews implements ContentPreviewReader, ContentPreviewWriter {

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbContentPreviews(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public List<ContentPreview> of(ShipmentReference shipment) {
        ShipmentConfirmationId id = shipment.shipment();
        Map<Key, Map<String, AttributeValue>> items = reader.partition(PreviewItem.partition(id));
        return LatestPreviews.read(Optional.ofNullable(items.get(LatestPreviews.key(id)))).ids().stream()
                .flatMap(latest -> Optional.ofNullable(items.get(PreviewItem.key(id, latest))).stream())
                .map(PreviewItem::read)
                .filter(preview -> preview.shipment().equals(shipment))
                .toList();
    }

    @Override
    public Optional<ContentPreview> find(ShipmentReference shipment, ContentPreviewId id) {
        return reader.item(PreviewItem.key(shipment.shipment(), id))
                .map(PreviewItem::read)
                .filter(preview -> preview.shipment().equals(shipment));
    }

    @Override
    public Change<ContentPreview> keep(
            Change<QuantityEditResult> edit, Function<QuantityEditResult, ContentPreview> preview) {
        return changes.of(() -> {
            ContentPreview kept = preview.apply(TableChanges.decide(edit).result());
            LatestPreviews before = LatestPreviews.read(
                    reader.item(LatestPreviews.key(kept.shipment().shipment())));
            return new Decision<>(kept, before.keep(kept));
        });
    }
}
