package io.confirmshipping.domain.text;

import java.util.Locale;

/** Numbers with the word for what they count. */
public final class CountText {

    private CountText() {}

    public static String boxes(long count) {
        return of(count, "box", "boxes");
    }

    public static String pallets(long count) {
        return of(count, "pallet", "pallets");
    }

    public static String units(long count) {
        return of(count, "unit", "units");
    }

    /** Returns for example {@code at most 1 is allowed} or {@code at most 2 are allowed}. */
    public static String atMost(long count) {
        return "at most " + of(count, "is", "are") + " allowed";
    }

    /** Returns for example {@code 1 box} or {@code 5,000 boxes}. */
    public static String grouped(long count, String one, String others) {
        return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? one : others);
    }

    /** Returns for example {@code 1 shipment} or {@code 2 shipments}. */
    public static String of(long count, String one, String others) {
        return count + " " + (count == 1 ? one : others);
    }
}
