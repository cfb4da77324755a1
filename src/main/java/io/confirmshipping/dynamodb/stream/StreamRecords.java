package io.confirmshipping.dynamodb.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.workflow.HeaderImage;
import io.confirmshipping.usecase.event.RecordedChanges;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads records of the stream in Lambda's form: an item before the change, after it, or both. */
@Singleton
public class StreamRecords implements RecordedChanges {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Returns the events of a header or a shipment; the items beside them change together with them and have none. */
    @Override
    public List<Event> events(String record) {
        JsonNode change = parse(record).path("dynamodb");
        Optional<Map<String, AttributeValue>> before = image(change, "OldImage");
        return image(change, "NewImage").map(after -> events(before, after)).orElse(List.of());
    }

    private static List<Event> events(Optional<Map<String, AttributeValue>> before, Map<String, AttributeValue> after) {
        return switch (Key.of(after).sk()) {
            case Key.WORKFLOW -> HeaderImage.read(after).eventsSince(before.map(HeaderImage::read));
            case Key.SHIPMENT -> ShipmentItem.read(after).eventsSince(before.map(ShipmentItem::read));
            default -> List.of();
        };
    }

    private static Optional<Map<String, AttributeValue>> image(JsonNode change, String name) {
        return Optional.ofNullable(change.get(name)).map(Attributes::map);
    }

    private static JsonNode parse(String record) {
        try {
            return MAPPER.readTree(record);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("A record of the stream is JSON", broken);
        }
    }
}
