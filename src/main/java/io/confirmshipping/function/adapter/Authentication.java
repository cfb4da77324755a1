package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.SellerId;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says whose a request is: of whom the authorizer of the HTTP API found in the token. SAM CLI carries out no JWT authorizer, so
 * that in its containers every request would be nobody's; there it is of whom the bearer token names, as in the local mode.
 */
@Singleton
public class Authentication {

    private static final String WITHOUT_TOKEN = "local-seller";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    private final boolean inSamCli;

    /** @param inSamCli SAM CLI sets AWS_SAM_LOCAL in its containers; Lambda never does */
    public Authentication(@ConfigProperty(name = "aws-sam-local", defaultValue = "false") boolean inSamCli) {
        this.inSamCli = inSamCli;
    }

    /** @throws RequestRejected not-authenticated if it is nobody's */
    SellerId seller(JsonNode event) {
        String subject = event.at("/requestContext/authorizer/jwt/claims/sub").asText("");
        if (!subject.isBlank()) {
            return new SellerId(subject);
        }
        if (inSamCli) {
            return namedByToken(header(event, "authorization"));
        }
        throw RequestRejected.notAuthenticated();
    }

    private static SellerId namedByToken(String authorization) {
        if (authorization.isBlank()) {
            return new SellerId(WITHOUT_TOKEN);
        }
        Matcher bearer = BEARER.matcher(authorization.strip());
        if (!bearer.matches()) {
            throw RequestRejected.notAuthenticated();
        }
        return new SellerId(bearer.group(1));
    }

    /** SAM CLI leaves the names of headers as they were sent; API Gateway writes them small. */
    private static String header(JsonNode event, String name) {
        return event.path("headers").properties().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().asText())
                .findFirst()
                .orElse("");
    }
}
