package io.confirmshipping.domain.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one box of a confirmed shipment, on its label too: the shipment, {@code U}, and six digits, for example {@code
 * FBA15DJ9K2Q7U000001}.
 *
 * @param number from 1, in the order in which the boxes were confirmed; a box keeps it for life
 */
public record BoxId(ShipmentConfirmationId shipment, int number) {

    private static final Pattern FORM = Pattern.compile("(FBA[0-9A-Z]{9})U([0-9]{6})");

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<BoxId> parse(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? ShipmentConfirmationId.parse(parts.group(1))
                        .map(shipment -> new BoxId(shipment, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String digits = Integer.toString(number);
        return shipment + "U" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
