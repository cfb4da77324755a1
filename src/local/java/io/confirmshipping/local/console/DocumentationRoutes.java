package io.confirmshipping.local.console;

import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/** Serves the pages of the documentation. */
@Singleton
public class DocumentationRoutes {

    public void addRoutes(@Observes Router router) {
        router.getWithRegex("/_local/docs/(?<page>[a-z]+\\.md)").handler(DocumentationRoutes::send);
    }

    private static void send(RoutingContext context) {
        String page = context.pathParam("page");
        try (InputStream content = DocumentationRoutes.class.getResourceAsStream("/docs/" + page)) {
            if (content == null) {
                new LocalProblem(404, "no-such-route", LocalCode.NO_PAGE.of(page, "tour.md")).send(context.response());
                return;
            }
            context.response()
                    .putHeader("content-type", "text/markdown;charset=UTF-8")
                    .end(Buffer.buffer(content.readAllBytes()));
        } catch (IOException unreadable) {
            context.fail(unreadable);
        }
    }
}
