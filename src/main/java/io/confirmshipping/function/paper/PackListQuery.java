package io.confirmshipping.function.paper;

/**
 * Pack lists that are asked for.
 *
 * @param isTable whether they are asked for as a table for spreadsheets, and else as a document
 * @param range which boxes
 */
public record PackListQuery(boolean isTable, PaperRange range) {}
