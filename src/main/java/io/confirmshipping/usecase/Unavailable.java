package io.confirmshipping.usecase;

/** Thrown when the store has not answered: a change was made in whole or not at all, and nobody knows which. */
public class Unavailable extends RuntimeException {

    public Unavailable(Throwable cause) {
        super("The store has not answered", cause);
    }
}
