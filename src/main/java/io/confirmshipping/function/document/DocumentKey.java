package io.confirmshipping.function.document;

import io.confirmshipping.domain.text.CountText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that addresses of documents are signed with, by HMAC-SHA-256. */
@Singleton
public final class DocumentKey {

    private static final String ALGORITHM = "HmacSHA256";

    /** The length of the hash. A shorter key could be guessed. */
    static final int MIN_CHARACTERS = 32;

    private final SecretKeySpec key;

    /**
     * @param key the same for all functions of a deployment
     * @param madeAtStart whether a key that only this process knows is made if there is none, as the local server does
     * @throws IllegalArgumentException if there is none, or it is too short
     */
    @Inject
    public DocumentKey(
            @ConfigProperty(name = "document-key") Optional<String> key,
            @ConfigProperty(name = "document-key-made-at-start", defaultValue = "false") boolean madeAtStart) {
        this(key.map(DocumentKey::bytes).orElseGet(() -> madeAtStart ? random() : missing()));
    }

    private DocumentKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    private static byte[] bytes(String key) {
        if (key.length() < MIN_CHARACTERS) {
            throw new IllegalArgumentException("The document key has %s; give DOCUMENT_KEY at least %d"
                    .formatted(CountText.of(key.length(), "character", "characters"), MIN_CHARACTERS));
        }
        return key.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] missing() {
        throw new IllegalArgumentException(
                "There is no document key; give DOCUMENT_KEY at least %d characters".formatted(MIN_CHARACTERS));
    }

    private static byte[] random() {
        byte[] bytes = new byte[MIN_CHARACTERS];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Returns the signature of a text, 43 letters and digits of Base64 for URLs. */
    String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns whether this is the signature of a text, after a time that does not depend on how much of it is right. */
    boolean signed(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
