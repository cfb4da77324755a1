package io.confirmshipping.local.gateway;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.UUID;

/** Refuses requests that reach no route, because they are broken or too long. API Gateway refuses them itself. */
final class UnroutableRequests {

    private static final int BEFORE_ALL_OTHER_ROUTES = -30_000;

    /** Long enough for a pagination token of 1,000 percent-encoded letters, so that a function answers it. */
    private static final int MAX_URI_LENGTH = 16_384;

    private static final int MAX_HEADERS_LENGTH = 20_480;

    private UnroutableRequests() {}

    static void refuse(Router router) {
        router.route()
                .order(BEFORE_ALL_OTHER_ROUTES)
                .handler(UnroutableRequests::check)
                .failureHandler(UnroutableRequests::explain);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        int headers = length(request);
        if (!isDecodable(context)) {
            context.fail(400);
        } else if (request.uri().length() > MAX_URI_LENGTH) {
            int length = request.uri().length();
            send(
                    context,
                    new LocalProblem(414, "uri-too-long", RejectedCode.ADDRESS_TOO_LONG.of(length, MAX_URI_LENGTH)));
        } else if (headers > MAX_HEADERS_LENGTH) {
            Explanation tooLong = RejectedCode.HEADERS_TOO_LONG.of(headers, MAX_HEADERS_LENGTH);
            send(context, new LocalProblem(431, "headers-too-large", tooLong));
        } else {
            context.next();
        }
    }

    private static boolean isDecodable(RoutingContext context) {
        QueryStringDecoder decoder = new QueryStringDecoder(context.request().uri());
        try {
            context.normalizedPath();
            decoder.path();
            decoder.parameters();
            return true;
        } catch (IllegalArgumentException wrongEncoding) {
            return false;
        }
    }

    private static int length(HttpServerRequest request) {
        int length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }

    /** Answers what Vert.x refuses: a path without a slash, no single Host, or wrong percent-encoding. */
    private static void explain(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (context.statusCode() == 404) {
            String route = request.method() + " " + request.uri();
            send(context, new LocalProblem(404, "no-such-route", LocalCode.PATH_WITHOUT_SLASH.of(route)));
        } else if (context.statusCode() != 400) {
            context.next();
        } else if (request.authority() == null) {
            send(context, new LocalProblem(400, "invalid-request", LocalCode.SEND_HOST.of()));
        } else {
            Explanation wrong = LocalCode.CORRECT_PERCENT_ENCODING.of(request.uri());
            send(context, new LocalProblem(400, "invalid-request", wrong));
        }
    }

    private static void send(RoutingContext context, LocalProblem problem) {
        problem.send(context.response()
                .putHeader("apigw-requestid", UUID.randomUUID().toString()));
    }
}
