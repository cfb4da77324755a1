package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.shipping.CarrierRequest;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.workflow.ShipmentMethod;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The body of {@code PUT /workflows/{workflowId}/shipping}. */
public final class ChooseShippingRequest {

    private ChooseShippingRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static ChooseShipping.Command command(Request request) {
        JsonNode body = request.body();
        RequestSchemas.CHOOSE_SHIPPING.check(request);
        Optional<ShippingMethod> method = method(body);
        return new ChooseShipping.Command(
                request.workflow(),
                LocalDate.parse(body.get("shipDate").textValue()),
                method,
                method.map(asked -> perShipment(body.path("shipments"), asked)).orElse(List.of()),
                carrier(body.path("carrier")),
                Optional.ofNullable(body.path("placementOptionId").textValue()).map(PlacementOptionId::new));
    }

    private static Optional<ShippingMethod> method(JsonNode body) {
        return body.has("shippingMode")
                ? Optional.of(new ShippingMethod(
                        ShippingMode.valueOf(body.get("shippingMode").textValue()),
                        ShippingSolution.valueOf(body.get("shippingSolution").textValue())))
                : Optional.empty();
    }

    private static Optional<CarrierRequest> carrier(JsonNode carrier) {
        return carrier.isObject()
                ? Optional.of(new CarrierRequest(
                        Optional.ofNullable(carrier.path("alphaCode").textValue()),
                        Optional.ofNullable(carrier.path("name").textValue())))
                : Optional.empty();
    }

    private static List<ShipmentMethod> perShipment(JsonNode shipments, ShippingMethod method) {
        return StreamSupport.stream(shipments.spliterator(), false)
                .map(shipment -> new ShipmentMethod(
                        shipment.get("shipmentId").textValue(),
                        new ShippingMethod(
                                ShippingMode.valueOf(shipment.path("shippingMode")
                                        .asText(method.mode().name())),
                                ShippingSolution.valueOf(shipment.path("shippingSolution")
                                        .asText(method.solution().name())))))
                .toList();
    }
}
