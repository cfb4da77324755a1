package io.confirmshipping.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seller that a request names itself, where no authorizer verifies tokens: in the local mode and in SAM CLI. The bearer
 * token (RFC 6750) is the seller's name, which may stand in the form of an access token of Selling Partner API: {@code
 * Atza|seller-1}.
 */
public final class UnverifiedSeller {

    private static final String WITHOUT_TOKEN = "local-seller";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    private static final String ACCESS_TOKEN = "Atza|";
    /** A token that begins so is taken to be expired, so that clients can be seen to renew it. */
    private static final String EXPIRED = "expired";

    private UnverifiedSeller() {}

    /**
     * Returns the seller of an access token; empty if there is none, or it is expired or of another form.
     *
     * @param token the header {@code x-amz-access-token}
     */
    public static Optional<String> ofAccessToken(Optional<String> token) {
        return token.map(String::strip)
                .filter(text -> text.startsWith(ACCESS_TOKEN))
                .map(text -> text.substring(ACCESS_TOKEN.length()))
                .filter(seller -> !seller.isBlank() && !seller.startsWith(EXPIRED));
    }

    /**
     * Returns the seller of a request: {@code local-seller} if it has no such header, empty if the header holds no bearer
     * token.
     *
     * @param authorization the header {@code Authorization}
     */
    public static Optional<String> of(Optional<String> authorization) {
        return authorization.map(UnverifiedSeller::token).orElse(Optional.of(WITHOUT_TOKEN));
    }

    private static Optional<String> token(String authorization) {
        Matcher bearer = BEARER.matcher(authorization.strip());
        Optional<String> token = bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
        return token.filter(text -> text.startsWith(ACCESS_TOKEN)).isPresent() ? ofAccessToken(token) : token;
    }
}
