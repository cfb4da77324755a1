package io.confirmshipping.dynamodb.item;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.usecase.Digest;

/** The text that stands for a seller in a key. */
public final class SellerKey {

    /** The longest seller's name that stands in a key itself, in characters of up to three bytes. */
    private static final int MAX_LENGTH = 500;

    private SellerKey() {}

    /** Returns the seller's own name, or its digest if it is too long for a key (DynamoDB: 2,048 bytes). */
    public static String of(SellerId seller) {
        return seller.value().length() <= MAX_LENGTH ? seller.value() : Digest.of(seller.value());
    }
}
