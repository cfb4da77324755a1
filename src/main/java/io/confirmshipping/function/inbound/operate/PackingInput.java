package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.workflow.PackShipments;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Boxes as clients give them: those of a packing group, or those of a shipment once its placement is confirmed. */
record PackingInput(List<Grouping> groupings) {

    private static final String GROUPINGS = "packageGroupings";
    private static final String GROUP = "packingGroupId";
    private static final String SHIPMENT = "shipmentId";

    private static final int MAX_GROUPINGS = 1_000;

    /**
     * The boxes of one group or shipment.
     *
     * @param packingGroup empty if the boxes are of a shipment
     * @param shipment empty if the boxes are of a packing group
     */
    record Grouping(Optional<String> packingGroup, Optional<String> shipment, List<BoxGroup> boxes) {

        private static Grouping of(Fields grouping) {
            Grouping read = new Grouping(
                    grouping.optionalText(GROUP, BoxInput.MAX_ID),
                    grouping.optionalText(SHIPMENT, BoxInput.MAX_ID),
                    grouping.objects("boxes", 1, BoxInput.MAX_BOXES).stream()
                            .map(BoxInput::of)
                            .toList());
            if (read.packingGroup.isPresent() == read.shipment.isPresent()) {
                grouping.wrong(GROUP, "must be given, or shipmentId; give exactly one of them");
            }
            return read;
        }

        private ObjectNode body() {
            ObjectNode body = Json.object();
            packingGroup.ifPresent(id -> body.put(GROUP, id));
            shipment.ifPresent(id -> body.put(SHIPMENT, id));
            ArrayNode list = body.putArray("boxes");
            boxes.forEach(box -> list.add(BoxInput.body(box)));
            return body;
        }
    }

    /** @throws InvalidInput naming every field that is wrong */
    static PackingInput of(JsonNode body) {
        checkCount(body.path(GROUPINGS));
        Fields fields = Fields.of(body);
        List<Grouping> groupings = fields.objects(GROUPINGS, 1, MAX_GROUPINGS).stream()
                .map(Grouping::of)
                .toList();
        Set<Object> named = new HashSet<>();
        groupings.forEach(each -> {
            if (!named.add(List.of(each.packingGroup, each.shipment))) {
                fields.wrong(GROUPINGS, "must name every packing group and every shipment once");
            }
        });
        if (groupings.stream().map(each -> each.shipment.isPresent()).distinct().count() > 1) {
            fields.wrong(GROUPINGS, "must all have packingGroupId, or all shipmentId");
        }
        checkGroups(fields, groupings);
        checkBoxes(fields, groupings);
        fields.check();
        return new PackingInput(groupings);
    }

    /** Reports packing groups after the first: a packing option has one. Source: rules.md#rule-28. */
    private static void checkGroups(Fields fields, List<Grouping> groupings) {
        long groups = groupings.stream()
                .flatMap(each -> each.packingGroup.stream())
                .distinct()
                .count();
        if (groups > 1) {
            fields.wrong(
                    GROUPINGS,
                    "names %d packing groups; a plan has one, so give all its boxes in that one".formatted(groups));
        }
    }

    /** Reports more boxes than a plan can have. */
    private static void checkBoxes(Fields fields, List<Grouping> groupings) {
        long boxes = groupings.stream()
                .flatMap(each -> each.boxes.stream())
                .mapToLong(BoxGroup::quantity)
                .sum();
        if (boxes > BoxInput.MAX_BOXES) {
            fields.wrong(
                    groupings.size() == 1 ? GROUPINGS + "[0].boxes" : GROUPINGS,
                    "adds up to %d boxes; at most %d are allowed in one plan".formatted(boxes, BoxInput.MAX_BOXES));
        }
    }

    /** Refuses more entries than any plan can have before it reads them. */
    private static void checkCount(JsonNode groupings) {
        long boxes = groupings
                .valueStream()
                .mapToLong(grouping -> grouping.path("boxes").size())
                .sum();
        if (boxes > BoxInput.MAX_BOXES) {
            throw new InvalidInput(
                    GROUPINGS,
                    InboundText.of(
                            "has %d entries of boxes; at most %d are allowed".formatted(boxes, BoxInput.MAX_BOXES)));
        }
    }

    /** Returns the boxes of each shipment. */
    List<PackShipments.ShipmentBoxes> byShipment() {
        return groupings.stream()
                .map(each -> new PackShipments.ShipmentBoxes(new ShipmentId(each.shipment.orElseThrow()), each.boxes))
                .toList();
    }

    /** Returns the body that has these boxes and nothing else. */
    JsonNode body() {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray(GROUPINGS);
        groupings.forEach(grouping -> list.add(grouping.body()));
        return body;
    }
}
