package io.confirmshipping.local.function;

import io.confirmshipping.local.template.LambdaFunction;

/** Thrown if a function gave no answer; the cause is its exception. */
public class FunctionFailed extends RuntimeException {

    FunctionFailed(LambdaFunction function, String requestId, Exception cause) {
        super("%s failed, request %s: %s".formatted(function.name(), requestId, cause), cause);
    }
}
