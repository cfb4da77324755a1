package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.text.IdentifierText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of carriers that the API takes. Source: the published model. */
public enum TrackingNumber {
    PARCEL(64, ".*"),
    FREIGHT_BILL(64, "[a-zA-Z0-9-._ ]*"),
    BILL_OF_LADING(1_024, ".*");

    private final IdentifierText length;
    private final Pattern pattern;

    TrackingNumber(int maxLength, String pattern) {
        this.length = new IdentifierText(maxLength);
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** Returns what is wrong with a number; empty if nothing is. */
    public Optional<String> error(String number) {
        return length.error(number)
                .map(Explanation::toString)
                .or(() -> pattern.matcher(IdentifierText.normalized(number)).matches()
                        ? Optional.empty()
                        : Optional.of("must have only letters, digits, hyphens, points, underscores and spaces"));
    }
}
