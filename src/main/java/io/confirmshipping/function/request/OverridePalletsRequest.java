package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.pallets.OverridePallets;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The body of {@code PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets}. */
public final class OverridePalletsRequest {

    private OverridePalletsRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static OverridePallets.Command command(Request request) {
        RequestSchemas.OVERRIDE_PALLETS.check(request);
        return new OverridePallets.Command(
                request.plannedShipment(),
                StreamSupport.stream(request.body().get("pallets").spliterator(), false)
                        .map(OverridePalletsRequest::group)
                        .toList());
    }

    private static PalletGroup group(JsonNode pallets) {
        return new PalletGroup(
                pallets.get("quantity").intValue(),
                MeasureReader.dimensions(pallets.get("dimensions")),
                MeasureReader.weight(pallets.get("weight")),
                Optional.empty(),
                Stackability.valueOf(pallets.path("stackability").asText(Stackability.NON_STACKABLE.name())));
    }
}
