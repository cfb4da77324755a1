package io.confirmshipping.papers.pdf;

/** A rectangle on a grid, in cells from the left and from the top. */
public record Rectangle(int x, int y, int width, int height) {}
