package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The cursor at which a page of a list ended, as a text for callers.
 *
 * <p>A token says where in a list to continue, not in which list: that is always a list of the seller who asks. The list's
 * digest serves to refuse a token of another list.
 */
final class PageToken {

    private static final int DIGEST_LENGTH = 16;

    private PageToken() {}

    static String text(Cursor cursor, SellerList list) {
        byte[] plain = (digest(list) + cursor.position()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @throws InvalidInput if the text is not a token of this list */
    static Cursor parse(String text, SellerList list) {
        String plain = decoded(text);
        if (!plain.startsWith(digest(list))) {
            throw unknown();
        }
        return list.at(plain.substring(DIGEST_LENGTH)).orElseThrow(PageToken::unknown);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static String digest(SellerList list) {
        return list.digest().substring(0, DIGEST_LENGTH);
    }

    private static InvalidInput unknown() {
        return new InvalidInput("paginationToken", FieldCode.NO_TOKEN_OF_LIST.of());
    }
}
