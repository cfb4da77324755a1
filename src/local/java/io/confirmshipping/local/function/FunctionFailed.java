package io.confirmshipping.local.function;

import io.confirmshipping.local.template.LambdaFunction;

/** A function gave no answer; what it threw is the cause. */
public class FunctionFailed extends RuntimeException {

    FunctionFailed(LambdaFunction function, String requestId, Exception cause) {
        super("%s failed, request %s: %s".formatted(function.name(), requestId, cause), cause);
    }
}
