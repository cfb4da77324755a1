package io.confirmshipping.usecase.prep;

import java.util.stream.Stream;

/** A kind of units, by which they are prepared. Source: the published model. */
public enum PrepCategory {
    ADULT('A'),
    BABY('B'),
    FC_PROVIDED('C'),
    FRAGILE('F'),
    GRANULAR('G'),
    HANGER('H'),
    LIQUID('L'),
    PERFORATED('P'),
    SET('E'),
    SHARP('S'),
    SMALL('M'),
    TEXTILE('T'),
    UNKNOWN('U'),
    NONE('N');

    private final char code;

    PrepCategory(char code) {
        this.code = code;
    }

    /** Returns the letter that stands for it where many are kept. */
    public char code() {
        return code;
    }

    /** Returns what a letter stands for. */
    public static PrepCategory of(char code) {
        return Stream.of(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No prep category has the letter " + code));
    }

    /** Returns whether sellers may say so: two are for fulfillment centers to say. */
    public boolean isInput() {
        return this != FC_PROVIDED && this != UNKNOWN;
    }
}
