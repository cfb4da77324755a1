package io.confirmshipping.faults;

/** Something that is sent to a function until it is done, and perhaps once more after that. */
interface Delivery {

    /**
     * Sends what is not done yet, or everything again if all is.
     *
     * @return whether all is done now; if not, the sender was told to send the rest again
     */
    boolean send();
}
