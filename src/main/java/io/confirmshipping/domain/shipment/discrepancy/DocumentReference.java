package io.confirmshipping.domain.shipment.discrepancy;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference to a document that is kept elsewhere: an address with https, or an ID. It is shown to the operator and never
 * fetched. Source: rules.md#rule-39.
 */
public record DocumentReference(String value) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** Returns what is wrong with a text as a reference; empty if nothing is. */
    public static Optional<Explanation> error(String text) {
        return ID.matcher(text).matches() || isAddress(text)
                ? Optional.empty()
                : Optional.of(FieldCode.NO_DOCUMENT_REFERENCE.of());
    }

    /** An address with a user would show a password. */
    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
