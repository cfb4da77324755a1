package io.confirmshipping.function.paper;

import io.confirmshipping.papers.sheet.PageType;
import java.util.List;
import java.util.Optional;

/**
 * Labels that are asked for.
 *
 * @param page empty for the one that suits the shipment
 * @param pallets the numbers of the pallets that are asked for; all if empty
 * @param range which of these labels
 */
public record LabelQuery(
        LabelType type, Optional<PageType> page, BoxSelection boxes, List<Integer> pallets, PaperRange range) {}
