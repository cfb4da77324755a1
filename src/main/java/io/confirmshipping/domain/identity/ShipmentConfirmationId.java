package io.confirmshipping.domain.identity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one confirmed shipment, on its labels too: {@code FBA} and 9 upper-case letters or digits. */
public record ShipmentConfirmationId(String value) {

    private static final Pattern FORM = Pattern.compile("FBA[0-9A-Z]{9}");
    private static final BigInteger POSSIBILITIES = BigInteger.valueOf(36).pow(9);

    /** Returns one of 36^9 = 1.0e14 IDs. The store refuses one that is taken. */
    public static ShipmentConfirmationId random() {
        BigInteger bits = new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16);
        String digits = bits.mod(POSSIBILITIES).toString(36).toUpperCase(Locale.ROOT);
        return new ShipmentConfirmationId("FBA" + "0".repeat(9 - digits.length()) + digits);
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<ShipmentConfirmationId> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new ShipmentConfirmationId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
