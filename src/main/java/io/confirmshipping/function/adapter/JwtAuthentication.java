package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.http.UnverifiedSeller;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Determines the seller from the claim {@code sub} that the HTTP API's JWT authorizer has verified. SAM CLI runs no
 * authorizer; in its containers the bearer token names the seller, as in the local mode.
 */
@Singleton
public class JwtAuthentication implements Authentication {

    private final boolean inSamCli;

    /** @param inSamCli whether this is a container of SAM CLI, which sets AWS_SAM_LOCAL; Lambda never does */
    public JwtAuthentication(@ConfigProperty(name = "aws-sam-local", defaultValue = "false") boolean inSamCli) {
        this.inSamCli = inSamCli;
    }

    @Override
    public SellerId seller(JsonNode event) {
        String subject = event.at("/requestContext/authorizer/jwt/claims/sub").asText("");
        if (!subject.isBlank()) {
            return new SellerId(subject);
        }
        if (inSamCli) {
            return UnverifiedSeller.of(EventHeaders.of(event).value("authorization"))
                    .map(SellerId::new)
                    .orElseThrow(RequestRejected::notAuthenticated);
        }
        throw RequestRejected.notAuthenticated();
    }
}
