package io.confirmshipping.usecase.prep;

import java.util.stream.Stream;

/** A way to prepare units before they are sent. Source: the published model. */
public enum PrepType {
    ITEM_BLACK_SHRINKWRAP('W'),
    ITEM_BLANKSTK('K'),
    ITEM_BOXING('B'),
    ITEM_BUBBLEWRAP('U'),
    ITEM_CAP_SEALING('C'),
    ITEM_DEBUNDLE('D'),
    ITEM_HANG_GARMENT('H'),
    ITEM_LABELING('L'),
    ITEM_NO_PREP('N'),
    ITEM_POLYBAGGING('P'),
    ITEM_RMOVHANG('R'),
    ITEM_SETCREAT('E'),
    ITEM_SETSTK('S'),
    ITEM_SIOC('O'),
    ITEM_SUFFOSTK('F'),
    ITEM_TAPING('T');

    private final char code;

    PrepType(char code) {
        this.code = code;
    }

    /** Returns the letter that stands for it where many are kept. */
    public char code() {
        return code;
    }

    /** Returns what a letter stands for. */
    public static PrepType of(char code) {
        return Stream.of(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No prep type has the letter " + code));
    }
}
