package io.confirmshipping.function.paper;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.shipment.PrintedBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pack lists of one request.
 *
 * @param range of the boxes of all shipments together
 */
record PackLists(PaperRange range, List<ShipmentPapers> shipments) {

    /** The most SKUs in boxes that a document lists, so that it fits into the 6 MB that a function may answer with. */
    static final int MAX_LINES = 20_000;

    /**
     * Returns the list of every shipment that has a box in the range.
     *
     * @throws InvalidInput if there are too many boxes or lines for one document
     */
    List<PackList> lists() {
        List<PackList> whole = shipments.stream().map(ShipmentPapers::packList).toList();
        Set<PrintedBox> boxes = new HashSet<>(
                range.of(whole.stream().flatMap(list -> list.boxes().stream()).toList()));
        long lines = boxes.stream().mapToLong(box -> box.items().size()).sum();
        if (lines > MAX_LINES) {
            throw new InvalidInput(
                    PaperRange.SIZE, FieldCode.TOO_MANY_LINES.of(lines, MAX_LINES, PaperRange.SIZE, PaperRange.START));
        }
        return whole.stream()
                .map(list -> new PackList(
                        list.shipment(),
                        list.boxes().stream().filter(boxes::contains).toList()))
                .filter(list -> !list.boxes().isEmpty())
                .toList();
    }
}
