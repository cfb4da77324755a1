package io.confirmshipping.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/** The handlers by name. */
@FunctionalInterface
public interface Handlers {

    /** Returns the handler with this name.
     *
     * @throws IllegalStateException if there is none
     */
    RequestStreamHandler named(String name);
}
