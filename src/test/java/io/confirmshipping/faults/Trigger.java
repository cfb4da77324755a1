package io.confirmshipping.faults;

import java.util.Set;

/**
 * One way to make a function change something.
 *
 * @param faults with which it is tried
 */
record Trigger(String name, Set<Fault> faults, Preparation preparation) {

    @FunctionalInterface
    interface Preparation {

        /** Brings the caller as far as it can be delivered. */
        Delivery prepare(Caller caller);
    }

    @Override
    public String toString() {
        return name;
    }
}
