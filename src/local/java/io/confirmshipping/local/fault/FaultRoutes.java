package io.confirmshipping.local.fault;

import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.http.LimitedBody;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The HTTP routes by which a tester asks for faults, sees which are still to be met, and clears them. */
@Singleton
public class FaultRoutes {

    private static final String PATH = "/_local/faults";

    private final Faults faults;
    private final ApiContracts contracts;

    @Inject
    public FaultRoutes(Faults faults, ApiContracts contracts) {
        this.faults = faults;
        this.contracts = contracts;
    }

    public void addRoutes(@Observes Router router) {
        router.get(PATH).handler(context -> show(context, 200));
        router.post(PATH).handler(this::add);
        router.delete(PATH).handler(this::clear);
    }

    private void add(RoutingContext context) {
        LimitedBody.of(context.request())
                .map(Buffer::toString)
                .map(body -> FaultRequest.parse(body, contracts))
                .onSuccess(fault -> {
                    faults.add(fault);
                    show(context, 201);
                })
                .onFailure(context::fail);
    }

    private void show(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", "application/json")
                .end(faults.json().toString());
    }

    private void clear(RoutingContext context) {
        faults.clear();
        context.response().setStatusCode(204).end();
    }
}
