package io.confirmshipping.function.inbound.operation;

/** What is done to units before they are sent. Source: the published model. */
public enum PrepType {
    ITEM_BLACK_SHRINKWRAP,
    ITEM_BLANKSTK,
    ITEM_BOXING,
    ITEM_BUBBLEWRAP,
    ITEM_CAP_SEALING,
    ITEM_DEBUNDLE,
    ITEM_HANG_GARMENT,
    ITEM_LABELING,
    ITEM_NO_PREP,
    ITEM_POLYBAGGING,
    ITEM_RMOVHANG,
    ITEM_SETCREAT,
    ITEM_SETSTK,
    ITEM_SIOC,
    ITEM_SUFFOSTK,
    ITEM_TAPING
}
