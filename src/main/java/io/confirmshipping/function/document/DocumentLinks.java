package io.confirmshipping.function.document;

import io.confirmshipping.function.adapter.Request;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out addresses of documents. Nothing is stored: an address says itself what is drawn when it is fetched, and for whom.
 */
@Singleton
public class DocumentLinks {

    private final DocumentTokens tokens;
    private final Duration lifetime;
    private final Optional<String> publicUrl;
    private final Optional<String> region;

    /**
     * @param lifetime how long an address is valid
     * @param publicUrl where clients reach the API, without a slash at the end; if empty, where API Gateway itself offers it
     * @param region of API Gateway
     */
    public DocumentLinks(
            DocumentTokens tokens,
            @ConfigProperty(name = "document-lifetime") Duration lifetime,
            @ConfigProperty(name = "public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "aws-region") Optional<String> region) {
        this.tokens = tokens;
        this.lifetime = lifetime;
        this.publicUrl = publicUrl;
        this.region = region;
    }

    /** Returns the address of a document for the seller of a request. */
    public DocumentLink link(Request request, Document document, Instant now) {
        Instant expiresAt = now.plus(lifetime);
        String token = tokens.write(new SignedDocument(request.seller(), document, expiresAt));
        return new DocumentLink("%s/documents/%s".formatted(base(request), token), expiresAt);
    }

    /** Returns where clients reach the API. The header Host has no say in it, because the sender writes it. */
    private String base(Request request) {
        return publicUrl
                .map(url -> url.replaceFirst("/+$", ""))
                .or(() -> request.api()
                        .flatMap(api ->
                                region.map(name -> "https://%s.execute-api.%s.amazonaws.com".formatted(api, name))))
                .orElseThrow(() -> new IllegalStateException("Set PUBLIC_URL, where clients reach the API"));
    }
}
