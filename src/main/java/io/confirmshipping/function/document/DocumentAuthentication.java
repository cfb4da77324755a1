package io.confirmshipping.function.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Authentication;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;

/** Determines the seller by the signed document in the path: who has its address may fetch it. */
public record DocumentAuthentication(DocumentTokens tokens) implements Authentication {

    /** The name of a signed document in paths. */
    public static final String TOKEN = "token";

    /** @throws RequestRejected document-not-found */
    @Override
    public SellerId seller(JsonNode event) {
        return document(event.path("pathParameters").path(TOKEN).asText()).seller();
    }

    /**
     * Returns the document of a request.
     *
     * @throws RequestRejected document-not-found
     */
    public SignedDocument document(Request request) {
        return document(request.names().getOrDefault(TOKEN, ""));
    }

    private SignedDocument document(String token) {
        return tokens.read(token)
                .orElseThrow(
                        () -> RequestRejected.because(404, "document-not-found", RejectedCode.NO_SUCH_DOCUMENT.of()));
    }
}
