package io.confirmshipping.function.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every command of the template, for tests of what must hold for all of them. */
public final class Commands {

    private static final String MODE = "GROUND_SMALL_PARCEL";
    private static final String SOLUTION = "AMAZON_PARTNERED_CARRIER";

    private static final List<Command> KNOWN = List.of(
            new Command("POST /workflows", seller -> ApiRequest.to("POST /workflows")
                    .body(seller.contents())),
            new Command("PUT /workflows/{workflowId}/contents", Commands::contents),
            command("POST /workflows/{workflowId}/placements", seller -> List.of(seller.plan()), Json.object()),
            command(
                    "PUT /workflows/{workflowId}/shipping",
                    seller -> List.of(seller.plan()),
                    Json.object()
                            .put("shipDate", "2026-12-01")
                            .put("shippingMode", MODE)
                            .put("shippingSolution", SOLUTION)),
            new Command("POST /workflows/{workflowId}/confirmation", Commands::confirmation),
            command(
                    "POST /workflows/{workflowId}/cancellation",
                    seller -> List.of(seller.confirmed(MODE, SOLUTION)),
                    Json.object()),
            command(
                    "PUT /workflows/{workflowId}/name",
                    seller -> List.of(seller.plan()),
                    Json.object().put("name", "Winter restock")),
            command(
                    "PUT /shipments/{shipmentConfirmationId}/name",
                    seller -> List.of(confirmedShipment(seller, MODE, SOLUTION)),
                    Json.object().put("name", "Mugs for the west")),
            new Command("PUT /shipments/{shipmentConfirmationId}/items", Commands::quantities),
            command(
                    "PUT /shipments/{shipmentConfirmationId}/tracking",
                    seller -> List.of(confirmedShipment(seller, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER")),
                    tracking()),
            new Command("PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets", Commands::pallets));

    private Commands() {}

    /** Returns a command for every route of the template that changes something. */
    public static Stream<Command> ofTemplate() {
        return Template.load().routes().stream()
                .filter(route -> !route.isDefault() && !route.method().equals("GET"))
                .map(Commands::of);
    }

    /** Returns the commands that a function carries out. */
    public static List<Command> of(String handler) {
        return Template.load().routes().stream()
                .filter(route -> route.function().handler().equals(handler))
                .map(Commands::of)
                .toList();
    }

    private static Command of(Route route) {
        return KNOWN.stream()
                .filter(command -> command.route().equals(route.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s is new in template.yaml: add to Commands how to send it".formatted(route.key())));
    }

    /** @param names brings the seller as far as needed, and returns the path's parameters */
    private static Command command(String route, Function<Seller, List<String>> names, ObjectNode body) {
        return new Command(
                route, seller -> ApiRequest.to(route, names.apply(seller).toArray(String[]::new))
                        .body(body));
    }

    private static ApiRequest contents(Seller seller) {
        ObjectNode body = seller.contents().deepCopy();
        return ApiRequest.to("PUT /workflows/{workflowId}/contents", seller.plan())
                .body(body.retain("items", "boxes"));
    }

    private static ApiRequest confirmation(Seller seller) {
        String workflow = seller.plan();
        seller.choose(workflow, MODE, SOLUTION);
        return ApiRequest.to("POST /workflows/{workflowId}/confirmation", workflow)
                .body(seller.acceptance(workflow));
    }

    /** Returns an edit: one unit more of the first SKU. */
    private static ApiRequest quantities(Seller seller) {
        String shipment = confirmedShipment(seller, MODE, SOLUTION);
        JsonNode item = seller.shipment(shipment).body().at("/items/0");
        ObjectNode body = Json.object();
        body.putArray("items")
                .addObject()
                .put("msku", item.get("msku").textValue())
                .put("quantity", item.get("expected").intValue() + 1);
        return ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/items", shipment)
                .body(body);
    }

    /** Overrides the pallets of a confirmed shipment, so that the charges change. */
    private static ApiRequest pallets(Seller seller) {
        String workflow = seller.confirmed("FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentId");
        ObjectNode body = Json.object();
        ObjectNode pallet = body.putArray("pallets").addObject().put("quantity", 2);
        pallet.putObject("dimensions")
                .put("length", 48)
                .put("width", 40)
                .put("height", 60)
                .put("unitOfMeasurement", "IN");
        pallet.putObject("weight").put("value", 900).put("unit", "LB");
        return ApiRequest.to("PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets", workflow, shipment)
                .body(body);
    }

    private static ObjectNode tracking() {
        ObjectNode body = Json.object();
        ObjectNode detail = body.putObject("ltlTrackingDetail").put("billOfLadingNumber", "BOL-1");
        detail.putArray("freightBillNumber").add("PRO-1");
        return body;
    }

    private static String confirmedShipment(Seller seller, String mode, String solution) {
        return seller.review(seller.confirmed(mode, solution)).text("/shipments/0/shipmentConfirmationId");
    }
}
