package io.confirmshipping.papers.sheet;

/** What labels of units are printed on. */
public sealed interface ItemSheet permits ItemPageType, ThermalItemLabel {

    Sheet sheet();
}
