package io.confirmshipping.function.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * A command of the HTTP API.
 *
 * @param route of the template
 * @param preparation brings a seller to where the command succeeds, and returns its request
 */
public record Command(String route, Function<Seller, ApiRequest> preparation) {

    public ApiRequest prepare(Seller seller) {
        return preparation.apply(seller).from(seller.id());
    }

    /** The request as a message: its body, and beside it the seller and the names that the path holds. */
    public static ObjectNode message(ApiRequest request, String seller) {
        try {
            ObjectNode message = (ObjectNode)
                    Json.MAPPER.readTree(request.event().path("body").asText("{}"));
            message.put("sellerId", seller);
            request.parameters().forEach(message::put);
            return message;
        } catch (JsonProcessingException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Override
    public String toString() {
        return route;
    }
}
