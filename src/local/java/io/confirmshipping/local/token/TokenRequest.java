package io.confirmshipping.local.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request for an access token (RFC 6749), as a form or as JSON. */
record TokenRequest(Map<String, String> fields) {

    private static final String REFRESH_TOKEN = "Atzr|";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Thrown for a request that gets no token. */
    static final class Refused extends RuntimeException {

        private final int status;
        private final String error;

        Refused(int status, String error, String description) {
            super(description);
            this.status = status;
            this.error = error;
        }

        int status() {
            return status;
        }

        String error() {
            return error;
        }
    }

    /** Reads a body, whatever its media type says: some clients send one form and name the other. */
    static TokenRequest parse(String body) {
        Map<String, String> fields = new TreeMap<>();
        if (body.strip().startsWith("{")) {
            try {
                JsonNode json = JSON.readTree(body);
                json.properties()
                        .forEach(field ->
                                fields.put(field.getKey(), field.getValue().asText()));
            } catch (IOException broken) {
                throw new Refused(400, "invalid_request", "The body is not JSON.");
            }
        } else {
            new QueryStringDecoder(body, false)
                    .parameters()
                    .forEach((String name, List<String> values) -> fields.put(name, values.get(0)));
        }
        return new TokenRequest(fields);
    }

    /**
     * Returns the name of the seller to give a token for.
     *
     * @throws Refused if the request has no right to one
     */
    String seller() {
        String grant =
                field("grant_type").orElseThrow(() -> new Refused(400, "invalid_request", "grant_type is missing."));
        if (field("client_id").isEmpty() || field("client_secret").isEmpty()) {
            throw new Refused(401, "invalid_client", "client_id and client_secret are missing; locally any will do.");
        }
        return switch (grant) {
            case "refresh_token" ->
                field("refresh_token")
                        .filter(token -> token.startsWith(REFRESH_TOKEN))
                        .map(token -> token.substring(REFRESH_TOKEN.length()))
                        .filter(seller -> !seller.isBlank())
                        .orElseThrow(
                                () -> new Refused(
                                        400,
                                        "invalid_grant",
                                        "Locally a refresh_token is Atzr| and the name of a seller, for example Atzr|seller-1."));
            case "client_credentials" -> field("client_id").orElseThrow();
            default ->
                throw new Refused(
                        400, "unsupported_grant_type", "grant_type must be refresh_token or client_credentials.");
        };
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
