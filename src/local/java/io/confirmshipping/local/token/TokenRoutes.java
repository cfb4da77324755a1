package io.confirmshipping.local.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.http.LimitedBody;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The token endpoint. A token names its seller and never expires: clients renew it by the real clock, but tests move the local
 * one.
 */
@Singleton
public class TokenRoutes {

    /** Seconds that clients are told; as long as Login with Amazon says. */
    private static final int LIFETIME = 3_600;

    private final ObjectMapper json = new ObjectMapper();

    public void addRoutes(@Observes Router router) {
        router.post("/auth/o2/token").handler(this::give);
    }

    private void give(RoutingContext context) {
        LimitedBody.of(context.request())
                .map(body -> TokenRequest.parse(body.toString()).seller())
                .onSuccess(seller -> send(context.response(), 200, token(seller)))
                .onFailure(failure -> refuse(context.response(), failure));
    }

    private ObjectNode token(String seller) {
        return json.createObjectNode()
                .put("access_token", "Atza|" + seller)
                .put("refresh_token", "Atzr|" + seller)
                .put("token_type", "bearer")
                .put("expires_in", LIFETIME);
    }

    private void refuse(HttpServerResponse response, Throwable failure) {
        boolean known = failure instanceof TokenRequest.Refused;
        send(
                response,
                known ? ((TokenRequest.Refused) failure).status() : 400,
                json.createObjectNode()
                        .put("error", known ? ((TokenRequest.Refused) failure).error() : "invalid_request")
                        .put("error_description", failure.getMessage()));
    }

    private static void send(HttpServerResponse response, int status, ObjectNode body) {
        response.setStatusCode(status)
                .putHeader("content-type", "application/json")
                .putHeader("cache-control", "no-store")
                .end(body.toString());
    }
}
