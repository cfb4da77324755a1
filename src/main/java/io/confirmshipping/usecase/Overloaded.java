package io.confirmshipping.usecase;

/** Thrown when the store cannot take the request at the moment; nothing has been changed, and trying again later helps. */
public class Overloaded extends RuntimeException {

    public Overloaded(Throwable cause) {
        super("The store is overloaded", cause);
    }
}
