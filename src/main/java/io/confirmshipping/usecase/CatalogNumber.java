package io.confirmshipping.usecase;

import java.math.BigInteger;
import java.util.Locale;

/** Numbers of a catalog that this stand-in does not have: each follows from the seller's SKU, in the form of the real ones. */
public final class CatalogNumber {

    private static final int BASE = 36;

    private CatalogNumber() {}

    /** Returns the ASIN of a SKU, for example {@code B0X3K9QPLM}. */
    public static String asin(String msku) {
        return "B0" + digits("asin", msku, 8);
    }

    /** Returns the FNSKU of a SKU, for example {@code X00ABC1234}. */
    public static String fnsku(String msku) {
        return "X00" + digits("fnsku", msku, 7);
    }

    private static String digits(String kind, String msku, int count) {
        String digits = new BigInteger(Digest.of(kind, msku), 16).toString(BASE);
        return digits.substring(digits.length() - count).toUpperCase(Locale.ROOT);
    }
}
