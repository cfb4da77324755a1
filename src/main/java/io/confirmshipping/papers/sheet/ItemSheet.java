package io.confirmshipping.papers.sheet;

/** A sheet or roll that labels of units are printed on. */
public sealed interface ItemSheet permits ItemPageType, ThermalItemLabel {

    Sheet sheet();
}
