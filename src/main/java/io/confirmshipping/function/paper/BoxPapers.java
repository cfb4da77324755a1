package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.papers.label.BoxLabel;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.label.CarrierLabel;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import io.confirmshipping.usecase.CatalogNumber;
import io.confirmshipping.usecase.paper.PrintableShipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels of the boxes of one shipment. */
final class BoxPapers {

    private final PrintedShipment printed;
    private final ConfirmedShipment shipment;
    private final Map<Integer, String> tracking;
    private final Map<String, Optional<LocalDate>> expirations;
    private final List<PrintedBox> boxes = new ArrayList<>();
    private final Set<BoxId> heavy = new HashSet<>();

    BoxPapers(PrintableShipment printable, Marketplace marketplace, PrintedShipment printed) {
        this.printed = printed;
        this.shipment = printable.shipment();
        this.tracking =
                printable.tracked().tracking().map(ParcelTracking::byBox, freight -> ParcelTracking.NONE.byBox());
        this.expirations =
                printable.manifest().confirmed().stream().collect(Collectors.toMap(Item::msku, Item::expiration));
        printable.manifest().boxes().forEach(equal -> {
            List<PrintedItem> items = items(equal.group());
            boolean isHeavy = marketplace.shipping().isHeavy(equal.group());
            equal.numbers().forEach(number -> {
                BoxId id = new BoxId(shipment.id(), number);
                boxes.add(new PrintedBox(
                        id, equal.group().dimensions(), equal.group().weight(), items));
                if (isHeavy) {
                    heavy.add(id);
                }
            });
        });
    }

    /** Returns every box, in the order of their numbers. */
    List<PrintedBox> all() {
        return boxes;
    }

    /**
     * Returns the boxes that are asked for, in the order of their numbers.
     *
     * @throws InvalidInput naming every ID that is none of a box of this shipment, and every range without one
     */
    List<PrintedBox> selected(BoxSelection selection) {
        if (selection.isAll()) {
            return boxes;
        }
        check(selection);
        Set<String> ids = Set.copyOf(selection.ids());
        return boxes.stream()
                .filter(box -> ids.contains(box.id().toString())
                        || selection.ranges().stream()
                                .anyMatch(range -> range.contains(box.id().number())))
                .toList();
    }

    private void check(BoxSelection selection) {
        Set<String> known = new HashSet<>();
        boxes.forEach(box -> known.add(box.id().toString()));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < selection.ids().size(); i++) {
            String id = selection.ids().get(i);
            if (!known.contains(id)) {
                errors.add(unknown("boxIds[%d]".formatted(i), id));
            }
        }
        for (int i = 0; i < selection.ranges().size(); i++) {
            NumberRange range = selection.ranges().get(i);
            if (boxes.stream().noneMatch(box -> range.contains(box.id().number()))) {
                errors.add(unknown("boxes[%d]".formatted(i), range.toString()));
            }
        }
        FieldErrors.throwIfAny(errors);
    }

    private FieldError unknown(String field, String given) {
        return new FieldError(
                field,
                FieldCode.NOTHING_OF_SHIPMENT.of(
                        PlainText.shown(given), shipment.id().value()));
    }

    /** @param withCarrier whether the label of the carrier lies beside it */
    BoxLabels label(PrintedBox box, boolean withCarrier) {
        BoxLabel label = new BoxLabel(printed, box, shipment.boxCount(), heavy.contains(box.id()));
        return withCarrier ? new BoxLabels(label, Optional.of(carrierLabel(box))) : BoxLabels.of(label);
    }

    CarrierLabel carrierLabel(PrintedBox box) {
        return new CarrierLabel(
                printed,
                box.id(),
                shipment.boxCount(),
                box.weight(),
                shipment.carrier().name(),
                "Ground",
                trackingOf(box.id()).orElseThrow());
    }

    Optional<String> trackingOf(BoxId box) {
        return Optional.ofNullable(tracking.get(box.number()));
    }

    /** Returns whether a partnered carrier has labels for these boxes. */
    boolean haveCarrierLabels() {
        return shipment.method().isPartnered() && shipment.method().isSmallParcel();
    }

    /** @throws CommandRefused nothing-to-print unless a partnered carrier takes parcels */
    void checkCarrierLabels() {
        if (!shipment.method().isSmallParcel()) {
            throw ShipmentPapers.nothingToPrint(
                    RefusedCode.NO_CARRIER_LABELS.of(shipment.id().value()));
        }
        if (!shipment.method().isPartnered()) {
            throw ShipmentPapers.nothingToPrint(RefusedCode.LABELS_OF_CARRIER.of(
                    shipment.id().value(), shipment.carrier().name()));
        }
    }

    private List<PrintedItem> items(BoxGroup group) {
        return group.items().stream()
                .map(held -> new PrintedItem(
                        held.msku(),
                        Optional.of(CatalogNumber.fnsku(held.msku())),
                        held.quantity(),
                        expirations.get(held.msku())))
                .toList();
    }
}
