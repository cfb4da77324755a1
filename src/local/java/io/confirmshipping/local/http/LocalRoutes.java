package io.confirmshipping.local.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Answers what no local route takes, and what one fails with. */
@Singleton
public class LocalRoutes {

    private static final Logger LOG = Logger.getLogger(LocalRoutes.class);
    private static final int AFTER_THE_LOCAL_ROUTES = 20_000;
    private static final List<String> ROUTES = List.of(
            "GET /_local/clock",
            "POST /_local/clock/advance",
            "GET /_local/events",
            "GET /_local/faults",
            "POST /_local/faults",
            "DELETE /_local/faults",
            "POST /_local/shipments/{shipmentConfirmationId}/simulate",
            "POST /_local/examples",
            "GET /_local/docs/tour.md");

    public void addRoutes(@Observes Router router) {
        router.route("/_local/*")
                .order(AFTER_THE_LOCAL_ROUTES)
                .handler(LocalRoutes::noSuchRoute)
                .failureHandler(LocalRoutes::explain);
    }

    private static void noSuchRoute(RoutingContext context) {
        new LocalProblem(404, "no-such-route", LocalCode.LOCAL_ROUTES.of(ROUTES)).send(context.response());
    }

    private static void explain(RoutingContext context) {
        if (context.failure() == null) {
            context.next();
            return;
        }
        LocalProblem.of(context.failure())
                .orElseGet(() -> ours(context.request().uri(), context.failure()))
                .send(context.response());
    }

    private static LocalProblem ours(String uri, Throwable failure) {
        LOG.errorf(failure, "Cannot answer %s", uri);
        return new LocalProblem(500, "internal-error", LocalCode.SEE_LOG.of());
    }
}
