package io.confirmshipping.domain.placement;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The postal areas of a country. Unlike {@link Places} they include those where no people live. Source: rules.md#rule-18.
 *
 * @param byPrefix of three digits, and of more where the time zone is another than in the area around
 */
public record PostalAreas(Map<String, PostalArea> byPrefix) {

    /** The digits by which an area is known. */
    public static final int PREFIX = 3;

    /** Five digits, or nine with a hyphen. */
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}(-[0-9]{4})?");

    private static final int DIGITS = 5;

    public PostalAreas {
        byPrefix = Map.copyOf(byPrefix);
    }

    /** Returns whether a text has the form of a ZIP code. */
    public static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    /** Returns the smallest area that a ZIP code is in; empty if no such code exists. */
    public Optional<PostalArea> at(String postalCode) {
        if (!isPostalCode(postalCode)) {
            return Optional.empty();
        }
        return IntStream.iterate(DIGITS, digits -> digits >= PREFIX, digits -> digits - 1)
                .mapToObj(digits -> byPrefix.get(postalCode.substring(0, digits)))
                .filter(area -> area != null)
                .findFirst();
    }
}
