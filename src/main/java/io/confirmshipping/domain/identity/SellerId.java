package io.confirmshipping.domain.identity;

/** The seller who sends the inventory: the subject of the caller's token. */
public record SellerId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
