package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.dynamodb.item.Digest;
import io.confirmshipping.dynamodb.item.Key;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The place at which a page of a list ended, as text for callers.
 *
 * <p>It says only where in a list to go on, not in which: that is always the list of the seller who asks. The list's
 * digest is there to refuse a token that came from another one.
 */
record PageToken(SellerList list, String position, Key key) {

    private static final int DIGEST_LENGTH = 16;

    /** @throws InvalidInput if no page of this list has given the text */
    static PageToken parse(String text, SellerList list) {
        String plain = decoded(text);
        if (!plain.startsWith(digest(list))) {
            throw unknown();
        }
        return at(plain.substring(DIGEST_LENGTH), list);
    }

    /** @throws InvalidInput if the position has not the form of one */
    static PageToken at(String position, SellerList list) {
        return new PageToken(list, position, list.at(position).orElseThrow(PageToken::unknown));
    }

    String text() {
        byte[] plain = (digest(list) + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    Map<String, AttributeValue> startKey() {
        return Map.of(
                "pk", AttributeValue.fromS(key.pk()),
                "sk", AttributeValue.fromS(key.sk()),
                "list", AttributeValue.fromS(list.value()),
                "listedAt", AttributeValue.fromS(position));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static String digest(SellerList list) {
        return Digest.of(list.value()).substring(0, DIGEST_LENGTH);
    }

    private static InvalidInput unknown() {
        return new InvalidInput(
                "paginationToken", "is not one that this list has given; leave it out to begin with the first page");
    }
}
