package io.confirmshipping.dynamodb.item;

/** Thrown for an item of an unknown form. The message names the item and does not reveal its content. */
public class UnreadableItem extends RuntimeException {

    public UnreadableItem(Key key, Throwable cause) {
        super("The item %s cannot be read (%s).".formatted(key, cause.getClass().getSimpleName()), cause);
    }
}
