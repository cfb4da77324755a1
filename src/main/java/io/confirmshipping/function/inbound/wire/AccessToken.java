package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Authentication;
import io.confirmshipping.function.adapter.EventHeaders;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.http.UnverifiedSeller;
import java.util.Optional;

/**
 * Determines the seller from the header {@code x-amz-access-token}: by the claim {@code sub} that the authorizer has verified,
 * or, where SAM CLI runs no authorizer, by the token itself.
 *
 * @param inSamCli whether this is a container of SAM CLI
 */
public record AccessToken(boolean inSamCli) implements Authentication {

    static final String CODE = "access-denied";
    private static final String HEADER = "x-amz-access-token";

    /** Clients take a new token when they read this. */
    private static final String EXPIRED = "The access token you provided has expired.";

    private static final String MISSING = "The request has no access token. Send one in the header x-amz-access-token.";

    /** @throws RequestRejected access-denied */
    @Override
    public SellerId seller(JsonNode event) {
        String subject = event.at("/requestContext/authorizer/jwt/claims/sub").asText("");
        if (!subject.isBlank()) {
            return new SellerId(subject);
        }
        Optional<String> token = EventHeaders.of(event).value(HEADER);
        return UnverifiedSeller.ofAccessToken(token.filter(sent -> inSamCli))
                .map(SellerId::new)
                .orElseThrow(() ->
                        RequestRejected.because(403, CODE, InboundText.of(token.isPresent() ? EXPIRED : MISSING)));
    }
}
