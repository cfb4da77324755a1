package io.confirmshipping.function.document;

import io.confirmshipping.function.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes signed documents as texts that can be part of a path, and reads them: the document, a point and its signature. */
@Singleton
public final class DocumentTokens {

    private static final Logger LOG = Logger.getLogger(DocumentTokens.class);

    /** In characters. API Gateway takes 10,240 bytes for the path and all headers. */
    static final int MAX_LENGTH = 8_192;

    private final DocumentKey key;

    public DocumentTokens(DocumentKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException if the document is too long for a path */
    String write(SignedDocument document) {
        String content = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.text(DocumentJson.write(document)).getBytes(StandardCharsets.UTF_8));
        String token = content + "." + key.sign(content);
        if (token.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A document of %d characters is too long".formatted(token.length()));
        }
        return token;
    }

    /** Returns the document, expired or not; empty if this key has not signed it, or an earlier version in another form. */
    public Optional<SignedDocument> read(String token) {
        int end = token.length() > MAX_LENGTH ? -1 : token.indexOf('.');
        if (end < 0 || !key.signed(token.substring(0, end), token.substring(end + 1))) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(token.substring(0, end));
            return Optional.of(DocumentJson.read(Json.parse(new String(content, StandardCharsets.UTF_8))));
        } catch (RuntimeException otherForm) {
            LOG.warnf(
                    "A signed document cannot be read, unless an earlier version signed it: %s", otherForm.getClass());
            return Optional.empty();
        }
    }
}
