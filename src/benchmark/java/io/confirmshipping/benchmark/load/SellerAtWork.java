package io.confirmshipping.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** A seller who sends inventory again and again: looks at most of it more than once, and changes some of it. */
final class SellerAtWork {

    private final Calls calls;
    private final String contents;
    private final Random random;

    /**
     * @param number of the seller, from which all that is drawn at random follows
     * @param contents the body of {@code POST /workflows}
     */
    SellerAtWork(Calls calls, int number, String contents) {
        this.calls = calls;
        this.contents = contents;
        this.random = new Random(number);
    }

    void workWhile(BooleanSupplier there) throws InterruptedException {
        while (there.getAsBoolean()) {
            try {
                send();
            } catch (IOException failed) {
                calls.latencies().addError(failed.toString());
            }
        }
    }

    /** Takes one workflow from its plan to its end. */
    private void send() throws IOException, InterruptedException {
        String path = "/workflows/"
                + calls.post("/workflows", contents).path("workflowId").asText();
        JsonNode planned = look(path);
        if (oneIn(4)) {
            calls.put(path + "/name", Calls.JSON.createObjectNode().put("name", "Restock " + random.nextInt(100)));
        }
        if (oneIn(3)) {
            choose(path, planned);
        }
        JsonNode chosen = choose(path, planned);
        look(path);
        ObjectNode acceptance = Calls.JSON.createObjectNode();
        acceptance.set("placementOptionId", chosen.at("/shipping/placementOptionId"));
        acceptance.set("acceptedCharges", chosen.at("/charges/total"));
        JsonNode confirmed = calls.post(path + "/confirmation", acceptance.toString());
        look(path);
        calls.get("/shipments");
        ShipmentOnItsWay shipment = new ShipmentOnItsWay(
                calls,
                random,
                confirmed.at("/shipments/0/shipmentConfirmationId").asText());
        shipment.adjust(
                chosen.at("/shipping/shippingSolution").asText(),
                chosen.at("/shipping/shippingMode").asText());
        if (oneIn(3)) {
            calls.post(path + "/cancellation", "");
        } else {
            shipment.arrive();
        }
    }

    /** Returns one of the available shipping methods, at random. */
    private JsonNode choose(String path, JsonNode planned) throws IOException, InterruptedException {
        JsonNode options = planned.get("placementOptions");
        JsonNode option = options.get(oneIn(4) ? random.nextInt(options.size()) : 0);
        List<JsonNode> quotes = StreamSupport.stream(option.get("quotes").spliterator(), false)
                .filter(quote -> quote.get("available").booleanValue())
                .toList();
        ObjectNode choice = ((ObjectNode)
                        quotes.get(random.nextInt(quotes.size())).deepCopy())
                .retain("shippingMode", "shippingSolution")
                .put("shipDate", option.get("plannedShipDate").textValue());
        choice.set("placementOptionId", option.get("placementOptionId"));
        return calls.put(path + "/shipping", choice);
    }

    private JsonNode look(String path) throws IOException, InterruptedException {
        if (oneIn(2)) {
            calls.get("/workflows");
        }
        return calls.get(path);
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
