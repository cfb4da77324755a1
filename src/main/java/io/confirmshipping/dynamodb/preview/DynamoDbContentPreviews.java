package io.confirmshipping.dynamodb.preview;

import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.ContentPreviewReader;
import io.confirmshipping.usecase.preview.ContentPreviewWriter;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Stores previews. */
@Singleton
public class DynamoDbContentPreviews implements ContentPreviewReader, ContentPreviewWriter {

    private static final Comparator<ContentPreview> LATEST_FIRST = Comparator.comparing(ContentPreview::createdAt)
            .reversed()
            .thenComparing(preview -> preview.id().value());

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbContentPreviews(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public List<ContentPreview> of(ShipmentReference shipment) {
        return reader.partition(PreviewItem.partition(shipment.shipment())).values().stream()
                .map(PreviewItem::read)
                .filter(preview -> preview.shipment().equals(shipment))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public Change<ContentPreview> keep(
            Change<QuantityEditResult> edit, Function<QuantityEditResult, ContentPreview> preview) {
        return changes.of(() -> {
            ContentPreview kept = preview.apply(TableChanges.decide(edit).result());
            return new Decision<>(kept, List.of(Write.put(PreviewItem.write(kept), Condition.ABSENT)));
        });
    }
}
