package io.confirmshipping.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A shipment after its confirmation: its seller adjusts it, the carrier takes it, and a center receives it. */
record ShipmentOnItsWay(Calls calls, Random random, String id) {

    private static final List<String> REPORTS = List.of("SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN");

    /** Changes the name, adds a unit, and enters tracking where the carrier is the seller's own. */
    void adjust(String solution, String mode) throws IOException, InterruptedException {
        JsonNode shipment = calls.get(path());
        if (random.nextInt(3) == 0) {
            calls.put(path() + "/name", Calls.JSON.createObjectNode().put("name", "Mugs " + random.nextInt(100)));
        }
        if (random.nextInt(3) == 0) {
            JsonNode item = shipment.at("/items/0");
            ObjectNode edit = Calls.JSON.createObjectNode();
            edit.putArray("items")
                    .addObject()
                    .put("msku", item.get("msku").textValue())
                    .put("quantity", item.get("expected").intValue() + 1);
            calls.put(path() + "/items", edit);
        }
        if (solution.equals("USE_YOUR_OWN_CARRIER")) {
            calls.put(path() + "/tracking", mode.equals("FREIGHT_LTL") ? papers() : numbers(shipment));
        }
    }

    /** Reports it as carrier and center do, down to the last unit. */
    void arrive() throws IOException, InterruptedException {
        for (String type : REPORTS) {
            calls.report(report(type));
        }
        ObjectNode received = report("RECEIVING");
        for (JsonNode item : calls.get(path()).get("items")) {
            received.withArray("items")
                    .addObject()
                    .put("msku", item.get("msku").textValue())
                    .put("quantity", item.get("expected").intValue());
        }
        calls.report(received);
        calls.report(report("CLOSED"));
        calls.get(path());
    }

    private String path() {
        return "/shipments/" + id;
    }

    private static ObjectNode papers() {
        ObjectNode papers = Calls.JSON.createObjectNode();
        papers.putObject("ltlTrackingDetail")
                .put("billOfLadingNumber", "BOL-1")
                .putArray("freightBillNumber")
                .add("PRO-1");
        return papers;
    }

    private static ObjectNode numbers(JsonNode shipment) {
        ObjectNode numbers = Calls.JSON.createObjectNode();
        for (JsonNode boxes : shipment.get("boxes")) {
            for (JsonNode id : boxes.get("boxIds")) {
                numbers.withArray("spdTrackingItems")
                        .addObject()
                        .put("boxId", id.textValue())
                        .put("trackingId", "TRACK-" + id.textValue());
            }
        }
        return numbers;
    }

    private ObjectNode report(String type) {
        return Calls.JSON
                .createObjectNode()
                .put("shipmentConfirmationId", id)
                .put("eventId", "report-" + type)
                .put("type", type)
                .put("at", Instant.now().toString());
    }
}
