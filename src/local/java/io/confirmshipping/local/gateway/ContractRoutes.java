package io.confirmshipping.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/** Serves the OpenAPI document of the routes and the request schemas that it refers to. */
@Singleton
public class ContractRoutes {

    public void addRoutes(@Observes Router router) {
        router.get("/_local/openapi.yaml").handler(context -> send(context, "api/openapi.yaml"));
        router.get("/_local/requests.yaml").handler(context -> send(context, "api/requests.yaml"));
    }

    private static void send(RoutingContext context, String resource) {
        try (InputStream content = ContractRoutes.class.getClassLoader().getResourceAsStream(resource)) {
            context.response().putHeader("content-type", "application/yaml").end(Buffer.buffer(content.readAllBytes()));
        } catch (IOException unreadable) {
            context.fail(unreadable);
        }
    }
}
