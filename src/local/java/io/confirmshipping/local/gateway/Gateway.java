package io.confirmshipping.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.http.UnverifiedSeller;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.function.PayloadTooLarge;
import io.confirmshipping.local.http.LimitedBody;
import io.confirmshipping.local.http.LocalProblem;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Serves every route of the template by its function, as API Gateway does. */
@Singleton
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);
    private static final int AFTER_ALL_OTHER_ROUTES = 30_000;

    private static final Comparator<Route> MOST_SPECIFIC_FIRST =
            Comparator.comparing(Route::isGreedy).thenComparing(Route::path).thenComparing(Route::takesAnyMethod);

    private final Template template;
    private final Invoker invoker;
    private final Clock clock;
    private final ChangeListener listener;

    @Inject
    public Gateway(Template template, Invoker invoker, Clock clock, ChangeListener listener) {
        this.listener = listener;
        this.template = template;
        this.invoker = invoker;
        this.clock = clock;
    }

    /** Adds the routes. A literal path segment comes before a parameter, and that before a greedy one; a method before any. */
    public void addRoutes(@Observes Router router) {
        UnroutableRequests.refuse(router);
        template.routes().stream().sorted(MOST_SPECIFIC_FIRST).forEach(route -> endpoint(router, route)
                .handler(context -> serve(context, route)));
    }

    private static io.vertx.ext.web.Route endpoint(Router router, Route route) {
        if (route.isDefault()) {
            return router.route().order(AFTER_ALL_OTHER_ROUTES);
        }
        return route.takesAnyMethod()
                ? router.routeWithRegex(route.pattern())
                : router.routeWithRegex(HttpMethod.valueOf(route.method()), route.pattern());
    }

    private void serve(RoutingContext context, Route route) {
        String requestId = UUID.randomUUID().toString();
        HttpServerResponse response = context.response().putHeader("apigw-requestid", requestId);
        if (route.tokenHeader().isEmpty()) {
            answer(context, new HttpApiEvent(context, route, Optional.empty(), requestId, clock.instant()));
            return;
        }
        String header = route.tokenHeader().get();
        Optional<String> token = Optional.ofNullable(context.request().getHeader(header));
        boolean isAccessToken = !header.equals("authorization");
        Optional<String> seller = isAccessToken ? UnverifiedSeller.ofAccessToken(token) : UnverifiedSeller.of(token);
        if (seller.isEmpty() && !isAccessToken) {
            notAuthenticated().send(response);
            return;
        }
        // Without a seller the function answers in the form of its own front door, which clients understand
        answer(context, new HttpApiEvent(context, route, seller, requestId, clock.instant()));
    }

    private void answer(RoutingContext context, HttpApiEvent event) {
        HttpServerResponse response = context.response();
        LimitedBody.of(context.request())
                .compose(body -> invoke(context, event, body))
                .map(answer -> new HttpApiAnswer(answer).send(response))
                .onFailure(failure -> fail(response, event.requestId(), failure));
    }

    private Future<JsonNode> invoke(RoutingContext context, HttpApiEvent event, Buffer body) {
        return context.vertx()
                .executeBlocking(
                        () -> invoker.invoke(event.route().function(), event.withBody(body), event.requestId()), false)
                .onSuccess(answer -> {
                    if (!context.request().method().equals(HttpMethod.GET)) {
                        listener.changed();
                    }
                });
    }

    private static void fail(HttpServerResponse response, String requestId, Throwable failure) {
        Optional<LocalProblem> problem = failure instanceof PayloadTooLarge tooLarge
                ? Optional.of(new LocalProblem(413, "payload-too-large", tooLarge.explanation()))
                : LocalProblem.of(failure);
        if (problem.isPresent()) {
            problem.get().send(response);
            return;
        }
        LOG.errorf(failure, "Request %s failed", requestId);
        response.setStatusCode(500)
                .putHeader("content-type", "application/json")
                .end("{\"message\":\"Internal Server Error\"}");
    }

    private static LocalProblem notAuthenticated() {
        return new LocalProblem(401, "not-authenticated", RejectedCode.SEND_TOKEN.of());
    }
}
