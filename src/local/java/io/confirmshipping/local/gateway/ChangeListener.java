package io.confirmshipping.local.gateway;

/** Listens for requests that may have changed something. */
@FunctionalInterface
public interface ChangeListener {

    /** Called once the function has answered such a request. */
    void changed();
}
