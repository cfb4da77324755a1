package io.confirmshipping.usecase;

/** Thrown when the store has no capacity for a call now; the call has changed nothing, and later it may succeed. */
public class Overloaded extends RuntimeException {

    public Overloaded(String detail) {
        super(detail);
    }

    public Overloaded(Throwable cause) {
        super("The store was asked for more than it can take now.", cause);
    }
}
