package io.confirmshipping.dynamodb.item;

/** Thrown for an item that is not of the form in which items are written; names it and keeps its content to itself. */
public class UnreadableItem extends RuntimeException {

    public UnreadableItem(Key key, Throwable cause) {
        super("The item %s cannot be read (%s).".formatted(key, cause.getClass().getSimpleName()), cause);
    }
}
