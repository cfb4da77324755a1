package io.confirmshipping.local.start;

/** The event that all parts of the local server have started, and its routes answer. */
public record Started() {}
