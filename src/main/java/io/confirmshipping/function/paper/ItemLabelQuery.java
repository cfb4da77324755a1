package io.confirmshipping.function.paper;

import io.confirmshipping.papers.sheet.ItemSheet;

/**
 * Labels of units that are asked for.
 *
 * @param range which of these labels
 */
public record ItemLabelQuery(ItemSheet sheet, PaperRange range) {}
