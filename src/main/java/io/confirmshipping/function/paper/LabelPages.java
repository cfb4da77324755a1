package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.label.CarrierLabel;
import io.confirmshipping.papers.label.PalletLabel;
import io.confirmshipping.papers.sheet.LabelKind;
import io.confirmshipping.papers.sheet.PageType;
import java.util.List;
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
     * Returns the labels that are asked for, to be written as a PDF document.
     *
     * @throws InvalidInput naming every parameter that is wrong
     * @throws CommandRefused nothing-to-print if the shipments have no such labels
     */
    LabelSelection select() {
        return switch (query.type()) {
            case BOX -> boxLabels();
            case CARRIER -> carrierLabels();
            case PALLET -> palletLabels();
        };
    }

    private LabelSelection boxLabels() {
        List<BoxPapers> boxes = boxes();
        boolean carrier = boxes.get(0).haveCarrierLabels();
        PageType page = page(
                carrier ? PageType.LETTER_2 : PageType.LETTER_6,
                carrier ? List.of(LabelKind.BOX_AND_CARRIER, LabelKind.BOX) : List.of(LabelKind.BOX));
        boolean beside = carrier && page.allows(LabelKind.BOX_AND_CARRIER);
        List<BoxLabels> labels = boxes.stream()
                .flatMap(each -> each.selected(query.boxes()).stream().map(box -> each.label(box, beside)))
                .toList();
        List<BoxLabels> selected = query.range().of(labels);
        return new LabelSelection(
                selected.stream().map(label -> label.box().shipment().id()).collect(Collectors.toSet()),
                out -> papers.boxLabels(page, selected, out));
    }

    private LabelSelection carrierLabels() {
        List<BoxPapers> boxes = boxes();
        boxes.get(0).checkCarrierLabels();
        PageType page = page(PageType.LETTER_2, List.of(LabelKind.CARRIER));
        List<CarrierLabel> labels = boxes.stream()
                .flatMap(each -> each.selected(query.boxes()).stream().map(each::carrierLabel))
                .toList();
        List<CarrierLabel> selected = query.range().of(labels);
        return LabelSelection.ofOthers(out -> papers.carrierLabels(page, selected, out));
    }

    private LabelSelection palletLabels() {
        List<PalletLabel> labels = shipments.stream()
                .flatMap(shipment -> shipment.palletLabels().stream())
                .toList();
        PageType page = page(PageType.LETTER_4, List.of(LabelKind.PALLET));
        List<PalletLabel> selected = query.range().of(named(labels));
        return LabelSelection.ofOthers(out -> papers.palletLabels(page, selected, out));
    }

    private List<BoxPapers> boxes() {
        return shipments.stream().map(ShipmentPapers::boxes).toList();
    }

    /** Returns the pallets that are asked for, in the order of their numbers; all if none is named. */
    private List<PalletLabel> named(List<PalletLabel> labels) {
        List<Integer> numbers = query.pallets();
        FieldErrors.throwIfAny(IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) > labels.size())
                .mapToObj(i -> new FieldError(
                        "pallets[%d]".formatted(i), FieldCode.NO_SUCH_PALLET.of(numbers.get(i), labels.size())))
                .toList());
        return query.pallets().isEmpty()
                ? labels
                : labels.stream()
                        .filter(label -> query.pallets().contains(label.number()))
                        .toList();
    }

    /** @param kinds of labels, at least one of which the page type must be meant for */
    private PageType page(PageType otherwise, List<LabelKind> kinds) {
        PageType page = query.page().orElse(otherwise);
        if (kinds.stream().noneMatch(page::allows)) {
            throw new InvalidInput(
                    "page",
                    FieldCode.OTHER_PAPER.of(
                            page.code(),
                            Stream.of(PageType.values())
                                    .filter(type -> kinds.stream().anyMatch(type::allows))
                                    .map(PageType::code)
                                    .toList()));
        }
        return page;
    }
}
