package io.confirmshipping.local.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.confirmshipping.local.http.LimitedBody;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/** The HTTP routes that return and advance the time. */
@Singleton
public class ClockRoutes {

    private static final Logger LOG = Logger.getLogger(ClockRoutes.class);

    private final MovableClock clock;
    private final ClockAdvance advance;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Inject
    public ClockRoutes(MovableClock clock, ClockAdvance advance) {
        this.clock = clock;
        this.advance = advance;
    }

    public void addRoutes(@Observes Router router) {
        router.get("/_local/clock").handler(this::tell);
        router.post("/_local/clock/advance").handler(this::advance);
    }

    private void tell(RoutingContext context) {
        send(context.response(), Map.of("now", clock.instant()));
    }

    private void advance(RoutingContext context) {
        LimitedBody.of(context.request())
                .compose(body -> context.vertx()
                        .executeBlocking(
                                () -> advance.by(
                                        AdvanceRequest.parse(body.toString()).by()),
                                false))
                .onSuccess(advanced -> send(context.response(), advanced))
                .onFailure(failure -> fail(context.response(), failure));
    }

    private void send(HttpServerResponse response, Object answer) {
        response.putHeader("content-type", "application/json");
        response.end(json.valueToTree(answer).toString());
    }

    private static void fail(HttpServerResponse response, Throwable failure) {
        LocalProblem.of(failure).orElseGet(() -> ours(failure)).send(response);
    }

    private static LocalProblem ours(Throwable failure) {
        LOG.error("Cannot advance the clock", failure);
        return new LocalProblem(500, "internal-error", LocalCode.CLOCK_STOPPED.of());
    }
}
