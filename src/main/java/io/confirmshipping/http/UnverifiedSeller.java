package io.confirmshipping.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seller that a request names itself, where no authorizer verifies tokens: in the local mode and in SAM CLI. The bearer
 * token (RFC 6750) is the seller's name.
 */
public final class UnverifiedSeller {

    private static final String WITHOUT_TOKEN = "local-seller";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    private UnverifiedSeller() {}

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
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
