package io.confirmshipping.dynamodb.preview;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.ContentPreviewId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which previews of a shipment are kept, in one item beside them: a new one takes the place of the oldest. Source:
 * rules.md#rule-33.
 *
 * @param version 0 if there is no such item
 * @param ids the latest first
 */
record LatestPreviews(long version, List<ContentPreviewId> ids) {

    static Key key(ShipmentConfirmationId shipment) {
        return new Key(PreviewItem.partition(shipment), "LATEST");
    }

    /** @param item empty if there is none */
    static LatestPreviews read(Optional<Map<String, AttributeValue>> item) {
        return item.map(present -> AttributeReader.read(
                        present,
                        read -> new LatestPreviews(
                                read.number("version"), read.texts("previews", ContentPreviewId::new))))
                .orElseGet(() -> new LatestPreviews(0, List.of()));
    }

    /** Returns the writes that keep one more preview, and delete those for which there is no place left. */
    List<Write> keep(ContentPreview preview) {
        ShipmentConfirmationId shipment = preview.shipment().shipment();
        List<ContentPreviewId> all =
                Stream.concat(Stream.of(preview.id()), ids.stream()).toList();
        int kept = Math.min(all.size(), ContentPreview.MAX_KEPT);
        Write list = Write.put(
                AttributeWriter.item(key(shipment))
                        .number("version", version + 1)
                        .texts("previews", all.subList(0, kept), ContentPreviewId::value)
                        .number("forgetAt", PreviewItem.forgetAt(preview))
                        .attributes(),
                version == 0 ? Condition.ABSENT : Condition.hasVersion(version));
        return Stream.concat(
                        Stream.of(list, Write.put(PreviewItem.write(preview), Condition.ABSENT)),
                        all.subList(kept, all.size()).stream().map(id -> Write.delete(PreviewItem.key(shipment, id))))
                .toList();
    }
}
