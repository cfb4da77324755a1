package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.local.http.LimitedBody;
import io.confirmshipping.local.http.LocalProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The HTTP route that runs a scenario of a shipment at once. */
@Singleton
public class SimulateRoutes {

    private static final String SHIPMENT = "shipmentConfirmationId";

    private final Simulator simulator;
    private final Clock clock;

    @Inject
    public SimulateRoutes(Simulator simulator, Clock clock) {
        this.simulator = simulator;
        this.clock = clock;
    }

    public void addRoutes(@Observes Router router) {
        router.post("/_local/shipments/:" + SHIPMENT + "/simulate").handler(this::simulate);
    }

    private void simulate(RoutingContext context) {
        String shipment = context.pathParam(SHIPMENT);
        LimitedBody.of(context.request())
                .map(body -> SimulateRequest.parse(body.toString()).scenario())
                .compose(scenario -> context.vertx()
                        .executeBlocking(() -> simulator.runAtOnce(shipment, scenario, clock.instant()), false))
                .onSuccess(sent -> answer(context, shipment, sent))
                .onFailure(context::fail);
    }

    private static void answer(RoutingContext context, String shipment, Optional<List<SimulatedReport>> sent) {
        if (sent.isEmpty()) {
            new LocalProblem(404, "shipment-not-found", unknown(shipment)).send(context.response());
            return;
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode reports = answer.putArray("reports");
        sent.get().forEach(report -> reports.add(report.message()));
        context.response().putHeader("content-type", "application/json").end(answer.toString());
    }

    /** Repeats what was sent only where it is an ID. */
    private static Explanation unknown(String shipment) {
        return ShipmentConfirmationId.parse(shipment)
                .map(id -> RefusedCode.NO_SUCH_SHIPMENT.of(id.value()))
                .orElseGet(RefusedCode.NO_CONFIRMATION_ID::of);
    }
}
