package io.confirmshipping.function.inbound.read;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.function.paper.BoxSelection;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.LabelType;
import io.confirmshipping.function.paper.NumberRange;
import io.confirmshipping.function.paper.PaperRange;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.usecase.paper.PrintableShipment;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parameters of v0's getLabels. Source: the published model.
 *
 * @param type of labels: those of a box have its contents as a 2D barcode and the label of a partnered parcel carrier, whichever
 *     is asked for
 * @param packages the IDs of the boxes that are asked for; all if empty
 */
record V0LabelRequest(
        PageType page,
        Type type,
        Optional<Integer> numberOfPackages,
        List<String> packages,
        Optional<Integer> numberOfPallets,
        Optional<Integer> pageSize,
        Optional<Integer> pageStartIndex) {

    private static final int MAX_PAGE_SIZE = 1_000;
    private static final int MAX_PACKAGES = 999;
    private static final int MAX_NUMBER = 1_000_000;

    private static final String PAGE_TYPE = "PageType";
    private static final String PAGE_SIZE = "PageSize";
    private static final String PAGE_START_INDEX = "PageStartIndex";

    enum Type {
        BARCODE_2D,
        UNIQUE,
        PALLET
    }

    /** @throws InvalidInput naming every parameter that is wrong */
    static V0LabelRequest of(Parameters parameters) {
        Optional<PageType> page = page(parameters);
        Optional<Type> type = parameters.oneOf("LabelType", Type.class);
        if (parameters.text("LabelType").isEmpty()) {
            parameters.refuse("LabelType", "is missing; give UNIQUE, BARCODE_2D or PALLET");
        }
        List<String> packages = parameters.list("PackageLabelsToPrint");
        if (packages.size() > MAX_PACKAGES) {
            parameters.refuse(
                    "PackageLabelsToPrint",
                    "has %d IDs; %s".formatted(packages.size(), CountText.atMost(MAX_PACKAGES)));
        }
        Optional<Integer> numberOfPackages = parameters.number("NumberOfPackages", 1, MAX_NUMBER);
        Optional<Integer> numberOfPallets = parameters.number("NumberOfPallets", 1, MAX_NUMBER);
        Optional<Integer> pageSize = parameters.number(PAGE_SIZE, 1, MAX_PAGE_SIZE);
        Optional<Integer> pageStartIndex = parameters.number(PAGE_START_INDEX, 0, MAX_NUMBER);
        parameters.check();
        return new V0LabelRequest(
                page.orElseThrow(),
                type.orElseThrow(),
                numberOfPackages,
                packages,
                numberOfPallets,
                pageSize,
                pageStartIndex);
    }

    private static Optional<PageType> page(Parameters parameters) {
        Optional<String> sent = parameters.text(PAGE_TYPE);
        Optional<PageType> page = sent.flatMap(PageType::parse);
        String known = Stream.of(PageType.values()).map(PageType::code).collect(Collectors.joining(", "));
        if (sent.isEmpty()) {
            parameters.refuse(PAGE_TYPE, "is missing; give one of " + known);
        } else if (page.isEmpty()) {
            parameters.wrong(PAGE_TYPE, "must be one of " + known, sent.get());
        }
        return page;
    }

    /** Returns wrong input in the words of v0, in one sentence for each parameter. */
    static RequestRejected refused(InvalidInput wrong) {
        return V0Query.invalid(wrong.errors().stream()
                .map(error -> "%s %s.".formatted(name(error.field()), error.messageToSender()))
                .collect(Collectors.joining(" ")));
    }

    /** Returns the name that a parameter of our own front door has here. */
    private static String name(String field) {
        return field.equals("page") ? PAGE_TYPE : field;
    }

    /** @throws RequestRejected if the shipment has other boxes or pallets than those that are asked for */
    LabelQuery query(PrintableShipment shipment) {
        return type == Type.PALLET ? pallets(shipment) : boxes(shipment);
    }

    /** Returns all pallets of a shipment that has none: that it has none is refused where labels are drawn. */
    private LabelQuery pallets(PrintableShipment shipment) {
        List<Integer> numbers = shipment.shipment().method().isSmallParcel()
                ? List.of()
                : firstPallets(shipment, shipment.pallets().count());
        return new LabelQuery(LabelType.PALLET, Optional.of(page), BoxSelection.ALL, numbers, range());
    }

    private List<Integer> firstPallets(PrintableShipment shipment, int pallets) {
        if (numberOfPallets.isPresent() && numberOfPallets.get() > pallets) {
            throw tooMany(shipment, "NumberOfPallets", numberOfPallets.get(), CountText.pallets(pallets));
        }
        return numberOfPallets
                .map(number -> IntStream.rangeClosed(1, number).boxed().toList())
                .orElse(List.of());
    }

    private LabelQuery boxes(PrintableShipment shipment) {
        SortedSet<Integer> numbers = shipment.manifest().boxNumbers();
        if (numberOfPackages.isPresent() && numberOfPackages.get() > numbers.size()) {
            throw tooMany(shipment, "NumberOfPackages", numberOfPackages.get(), CountText.boxes(numbers.size()));
        }
        if (packages.isEmpty() && pageSize.isEmpty() && mustHavePages(shipment)) {
            throw V0Query.invalid(
                    "PageSize must be provided for Non-Partnered and LTL Shipments. Cannot print labels [shipmentId=%s]. Give PageSize and PageStartIndex, or PackageLabelsToPrint."
                            .formatted(shipment.shipment().id()));
        }
        return new LabelQuery(LabelType.BOX, Optional.of(page), selection(shipment, numbers), List.of(), range());
    }

    /** Returns the boxes or pallets of which labels are asked for. */
    private PaperRange range() {
        return new PaperRange(pageStartIndex.orElse(0), pageSize, PAGE_START_INDEX, PAGE_SIZE);
    }

    /** Returns whether the labels of all boxes are not given at once. Source: errors of the real service. */
    private static boolean mustHavePages(PrintableShipment shipment) {
        return !shipment.shipment().method().isPartnered()
                || !shipment.shipment().method().isSmallParcel();
    }

    private BoxSelection selection(PrintableShipment shipment, SortedSet<Integer> numbers) {
        if (!packages.isEmpty()) {
            return BoxSelection.of(NumberRange.covering(named(shipment, numbers)));
        }
        return numberOfPackages
                .map(number -> new TreeSet<>(numbers.stream().limit(number).toList()))
                .map(first -> BoxSelection.of(List.of(new NumberRange(first.first(), first.last()))))
                .orElse(BoxSelection.ALL);
    }

    /** Returns the numbers of the boxes that are named. */
    private SortedSet<Integer> named(PrintableShipment shipment, SortedSet<Integer> numbers) {
        SortedSet<Integer> named = new TreeSet<>();
        List<String> unknown = packages.stream()
                .filter(name -> !BoxId.parse(name)
                        .filter(box -> box.shipment().equals(shipment.shipment().id()))
                        .filter(box -> numbers.contains(box.number()))
                        .map(box -> named.add(box.number()))
                        .isPresent())
                .toList();
        if (!unknown.isEmpty()) {
            throw RequestRejected.because(
                    400,
                    "incorrect-package-identifier",
                    InboundText.of(
                            "PackageLabelsToPrint has IDs that no box of shipment %s has: %s. Give the boxId of listShipmentBoxes."
                                    .formatted(
                                            shipment.shipment().id(),
                                            unknown.stream().limit(10).collect(Collectors.joining(", ")))));
        }
        return named;
    }

    private static RequestRejected tooMany(PrintableShipment shipment, String name, int number, String actual) {
        return V0Query.invalid("%s is %d, but shipment %s has %s. Give at most as many, or leave it out."
                .formatted(name, number, shipment.shipment().id(), actual));
    }
}
