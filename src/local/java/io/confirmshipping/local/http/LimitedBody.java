package io.confirmshipping.local.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** Reads bodies as far as API Gateway takes them. */
public final class LimitedBody {

    private static final int API_GATEWAY_LIMIT = 10 * 1024 * 1024;

    /** API Gateway takes no body of this size. */
    public static final class TooLarge extends RuntimeException {
        TooLarge() {
            super(String.format(
                    Locale.ROOT, "A body may have %,d bytes at most. Send less at once.", API_GATEWAY_LIMIT));
        }
    }

    private LimitedBody() {}

    /** The whole body, or {@link TooLarge} as soon as that is known; what still comes is dropped then. */
    public static Future<Buffer> of(HttpServerRequest request) {
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        String announced = request.getHeader("content-length");
        if (announced != null && Long.parseLong(announced) > API_GATEWAY_LIMIT) {
            whole.fail(new TooLarge());
        }
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> whole.tryComplete(body));
        request.handler(chunk -> {
            if (body.length() + chunk.length() > API_GATEWAY_LIMIT) {
                whole.tryFail(new TooLarge());
            } else if (!whole.future().isComplete()) {
                body.appendBuffer(chunk);
            }
        });
        return whole.future();
    }
}
