package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.text.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command that did not come by HTTP: the body of the HTTP request, with the seller and the names that the path would hold
 * beside it. The policies of the queue and of the function say who may send one.
 */
record Message(JsonNode message) {

    private static final String SELLER = "sellerId";

    Request request() {
        if (!(message instanceof ObjectNode object)) {
            throw new InvalidInput("", FieldCode.MESSAGE_NO_OBJECT.of());
        }
        ObjectNode body = object.deepCopy();
        String seller = taken(SELLER, body).orElseThrow(() -> new InvalidInput(SELLER, FieldCode.NO_SELLER.of()));
        Optional<Explanation> error = PlainText.error(seller);
        if (error.isPresent()) {
            throw new InvalidInput(SELLER, error.get());
        }
        Map<String, String> names = new HashMap<>();
        Stream.of(Request.WORKFLOW, Request.SHIPMENT)
                .forEach(name -> taken(name, body).ifPresent(value -> names.put(name, value)));
        if (names.size() != 1) {
            throw new InvalidInput(Request.WORKFLOW, FieldCode.NOT_ONE_OF_TWO.of(Request.SHIPMENT));
        }
        taken(Request.PLANNED_SHIPMENT, body).ifPresent(value -> names.put(Request.PLANNED_SHIPMENT, value));
        return Request.message(new SellerId(seller), names, body);
    }

    private static Optional<String> taken(String name, ObjectNode body) {
        return Optional.ofNullable(body.remove(name)).map(JsonNode::textValue).filter(text -> !text.isEmpty());
    }
}
