package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PrefixedId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.domain.workflow.TransportationSelection;
import io.confirmshipping.function.inbound.view.TransportationOptionView;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import java.util.List;
import java.util.Optional;

/** The transportation options that clients select, one per shipment. */
record SelectionInput(List<Selected> selections) {

    private static final String FIELD = "transportationSelections";
    private static final String SHIPMENT = "shipmentId";
    private static final String OPTION = "transportationOptionId";

    /** One selected option. */
    private record Selected(ShipmentId shipment, String option, Optional<Contact> contact) {}

    /** @throws InvalidInput naming every field that is wrong */
    static SelectionInput of(JsonNode body) {
        Fields fields = Fields.of(body);
        SelectionInput input = new SelectionInput(fields.objects(FIELD, 1, TransportationInput.MAX_SHIPMENTS).stream()
                .map(selection -> new Selected(
                        new ShipmentId(selection.text(SHIPMENT, PrefixedId.LENGTH)),
                        selection.text(OPTION, PrefixedId.LENGTH),
                        ContactInput.in(selection)))
                .toList());
        fields.check();
        return input;
    }

    List<ShipmentId> shipments() {
        return selections.stream().map(Selected::shipment).toList();
    }

    /** Returns the selections of a plan, whose options are named by their IDs. */
    List<TransportationSelection> of(WorkflowId plan) {
        return selections.stream()
                .map(selected -> new TransportationSelection(
                        selected.shipment(),
                        option -> TransportationOptionView.id(plan, option).equals(selected.option()),
                        selected.contact()))
                .toList();
    }

    /** Returns the body that has this and nothing else. */
    JsonNode body() {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray(FIELD);
        for (Selected selected : selections) {
            ObjectNode object =
                    list.addObject().put(SHIPMENT, selected.shipment().value()).put(OPTION, selected.option());
            ContactInput.write(selected.contact(), object);
        }
        return body;
    }
}
