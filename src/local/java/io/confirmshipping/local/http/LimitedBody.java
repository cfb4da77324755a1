package io.confirmshipping.local.http;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads bodies up to the maximum size of API Gateway. */
public final class LimitedBody {

    private static final int API_GATEWAY_LIMIT = 10 * 1024 * 1024;

    /** Thrown for a body that is too large for API Gateway. */
    public static final class TooLarge extends RuntimeException {
        private final transient Explanation explanation = RejectedCode.SEND_FEWER_BOXES.of(API_GATEWAY_LIMIT);

        @Override
        public String getMessage() {
            return explanation.toString();
        }

        public Explanation explanation() {
            return explanation;
        }
    }

    /** Thrown for a body that does not arrive whole, for example with wrong chunks. The connection ends with it. */
    public static final class Unreadable extends RuntimeException {
        private final transient Explanation explanation = LocalCode.BODY_NOT_WHOLE.of();

        Unreadable(Throwable cause) {
            super(LocalCode.BODY_NOT_WHOLE.of().toString(), cause);
        }

        public Explanation explanation() {
            return explanation;
        }
    }

    private LimitedBody() {}

    /** Returns the whole body, or fails with {@link TooLarge} as soon as it is too large, and drops the rest, or with {@link Unreadable}. */
    public static Future<Buffer> of(HttpServerRequest request) {
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        String announced = request.getHeader("content-length");
        if (announced != null && Long.parseLong(announced) > API_GATEWAY_LIMIT) {
            whole.fail(new TooLarge());
        }
        request.exceptionHandler(failure -> whole.tryFail(new Unreadable(failure)));
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
