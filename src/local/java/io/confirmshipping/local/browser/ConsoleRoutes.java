package io.confirmshipping.local.browser;

import io.confirmshipping.http.Accept;
import io.confirmshipping.http.AcceptEncoding;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Serves the console: its page at {@code /} to clients that prefer HTML, and its files to all. */
@Singleton
public class ConsoleRoutes {

    private static final int BEFORE_THE_GATEWAY = -1;
    private static final String FILE = "/(?<file>(?:[a-z-]+/)*[a-zA-Z-]+\\.(?:css|js|json|csv|svg))";
    private static final String PAGE = "index.html";

    /** Nothing inline, nothing evaluated, nothing from elsewhere; papers are opened from memory. */
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ConsoleFiles files = LaunchMode.current() == LaunchMode.DEVELOPMENT
            ? ConsoleFiles.in(Path.of("src", "console"))
            : ConsoleFiles.packaged();

    public void addRoutes(@Observes Router router) {
        router.get("/").order(BEFORE_THE_GATEWAY).handler(this::page);
        router.getWithRegex(FILE)
                .order(BEFORE_THE_GATEWAY)
                .handler(context -> send(context, files.find(context.pathParam("file"))));
    }

    private void page(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, "accept");
        Accept accept = new Accept(Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT))
                .orElse(""));
        if (accept.prefers("text/html", "application/json")) {
            send(context, files.find(PAGE));
        } else {
            context.next();
        }
    }

    private static void send(RoutingContext context, Optional<ConsoleFile> found) {
        if (found.isEmpty()) {
            context.next();
            return;
        }
        ConsoleFile file = found.get();
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response()
                .putHeader("content-security-policy", CONTENT_SECURITY_POLICY)
                .putHeader("x-content-type-options", "nosniff")
                .putHeader("referrer-policy", "no-referrer")
                .putHeader("cross-origin-opener-policy", "same-origin")
                // A browser keeps the file, and asks every time whether it is still the same
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, file.entityTag());
        response.headers().add(HttpHeaders.VARY, "accept-encoding");
        if (file.entityTag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType());
        if (acceptsGzip(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(file.compressed()));
        } else {
            response.end(Buffer.buffer(file.content()));
        }
    }

    private static boolean acceptsGzip(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .map(AcceptEncoding::new)
                .filter(AcceptEncoding::acceptsGzip)
                .isPresent();
    }
}
