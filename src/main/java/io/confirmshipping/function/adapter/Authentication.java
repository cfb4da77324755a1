package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.SellerId;

/** Determines who sent an HTTP request. */
public interface Authentication {

    /**
     * Returns the seller that sent a request.
     *
     * @param event as API Gateway sends it
     * @throws RequestRejected not-authenticated if it does not name a seller
     */
    SellerId seller(JsonNode event);
}
