package io.confirmshipping.papers.sheet;

/** Where a label is on its sheet, in points (1/72 in) from the left and from the top. */
public record Place(double x, double y, double width, double height) {}
