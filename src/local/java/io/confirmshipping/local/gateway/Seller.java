package io.confirmshipping.local.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sends a request: the bearer token is the seller's name, without one it is {@code local-seller}. */
final class Seller {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");
    private static final String WITHOUT_TOKEN = "local-seller";

    private Seller() {}

    /** The seller, or nobody if the header holds anything but a bearer token.
     *
     * @param authorization the header {@code Authorization}, null if there is none
     */
    static Optional<String> from(String authorization) {
        if (authorization == null) {
            return Optional.of(WITHOUT_TOKEN);
        }
        Matcher bearer = BEARER.matcher(authorization.strip());
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
