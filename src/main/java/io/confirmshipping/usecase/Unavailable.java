package io.confirmshipping.usecase;

/** Thrown if the store has not answered: a change was made in whole or not at all, but it is not known which. */
public class Unavailable extends RuntimeException {

    public Unavailable(Throwable cause) {
        super("The store has not answered", cause);
    }
}
