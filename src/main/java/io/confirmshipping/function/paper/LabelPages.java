package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.function.request.LabelQuery;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.label.CarrierLabel;
import io.confirmshipping.papers.label.PalletLabel;
import io.confirmshipping.papers.sheet.LabelKind;
import io.confirmshipping.papers.sheet.PageType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The labels of one request, for one shipment or several of one workflow.
 *
 * @param shipments at least one, with the same shipping method
 */
record LabelPages(Papers papers, LabelQuery query, List<ShipmentPapers> shipments) {

    /**
     * Writes the labels as a PDF document.
     *
     * @return the shipments that box labels were written of
     * @throws InvalidInput naming every parameter that is wrong
     * @throws CommandRefused nothing-to-print if the shipments have no such labels
     */
    Set<ShipmentConfirmationId> write(OutputStream out) throws IOException {
        return switch (query.type()) {
            case BOX -> writeBoxes(out);
            case CARRIER -> {
                writeCarriers(out);
                yield Set.of();
            }
            case PALLET -> {
                writePallets(out);
                yield Set.of();
            }
        };
    }

    private Set<ShipmentConfirmationId> writeBoxes(OutputStream out) throws IOException {
        boolean carrier = boxes(0).haveCarrierLabels();
        PageType page = page(
                carrier ? PageType.LETTER_2 : PageType.LETTER_6,
                carrier ? List.of(LabelKind.BOX_AND_CARRIER, LabelKind.BOX) : List.of(LabelKind.BOX));
        boolean beside = carrier && page.allows(LabelKind.BOX_AND_CARRIER);
        List<BoxLabels> labels = shipments.stream()
                .map(ShipmentPapers::boxes)
                .flatMap(boxes -> boxes.named(query.boxIds()).stream().map(box -> boxes.label(box, beside)))
                .toList();
        List<BoxLabels> printed = query.range().of(labels, "label", "labels");
        papers.boxLabels(page, printed, out);
        return printed.stream().map(label -> label.box().shipment().id()).collect(Collectors.toSet());
    }

    private void writeCarriers(OutputStream out) throws IOException {
        boxes(0).checkCarrierLabels();
        PageType page = page(PageType.LETTER_2, List.of(LabelKind.CARRIER));
        List<CarrierLabel> labels = shipments.stream()
                .map(ShipmentPapers::boxes)
                .flatMap(boxes -> boxes.named(query.boxIds()).stream().map(boxes::carrierLabel))
                .toList();
        papers.carrierLabels(page, query.range().of(labels, "label", "labels"), out);
    }

    private void writePallets(OutputStream out) throws IOException {
        List<PalletLabel> labels = shipments.stream()
                .flatMap(shipment -> shipment.palletLabels().stream())
                .toList();
        PageType page = page(PageType.LETTER_4, List.of(LabelKind.PALLET));
        papers.palletLabels(page, query.range().of(named(labels), "pallet", "pallets"), out);
    }

    /** Returns the pallets that are asked for, in the order of their numbers; all if none is named. */
    private List<PalletLabel> named(List<PalletLabel> labels) {
        List<Integer> numbers = query.pallets();
        FieldErrors.throwIfAny(IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) > labels.size())
                .mapToObj(i -> new FieldError(
                        "pallets[%d]".formatted(i),
                        "is %d, but the shipment has %s".formatted(numbers.get(i), CountText.pallets(labels.size()))))
                .toList());
        return query.pallets().isEmpty()
                ? labels
                : labels.stream()
                        .filter(label -> query.pallets().contains(label.number()))
                        .toList();
    }

    private BoxPapers boxes(int shipment) {
        return shipments.get(shipment).boxes();
    }

    /** @param kinds of labels, at least one of which the page type must be meant for */
    private PageType page(PageType otherwise, List<LabelKind> kinds) {
        PageType page = query.page().orElse(otherwise);
        if (kinds.stream().noneMatch(page::allows)) {
            throw new InvalidInput(
                    "page",
                    "is %s, which is not for these labels; use one of %s"
                            .formatted(
                                    page.code(),
                                    Stream.of(PageType.values())
                                            .filter(type -> kinds.stream().anyMatch(type::allows))
                                            .map(PageType::code)
                                            .collect(Collectors.joining(", "))));
        }
        return page;
    }
}
