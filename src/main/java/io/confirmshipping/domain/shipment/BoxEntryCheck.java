package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.CommandPart.BOX;
import static io.confirmshipping.domain.CommandPart.TRACKED_BOXES;
import static io.confirmshipping.domain.CommandPart.TRACKING_NUMBER;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that the boxes of a request are the shipment's, each named once, and that a tracking number belongs to one box.
 * Source: rules.md#rule-17.
 */
final class BoxEntryCheck {

    private final ShipmentConfirmationId shipment;
    private final Set<Integer> boxNumbers;
    private final List<BoxEntry> entries;
    private final Map<String, Integer> others;
    private final FieldErrors errors = new FieldErrors();
    private final FieldErrors.Duplicates<String> boxes = errors.duplicates(FieldCode.NAME_EVERY_BOX_ONCE);
    private final FieldErrors.Duplicates<String> numbers = errors.duplicates(FieldCode.EVERY_BOX_HAS_ITS_OWN_NUMBER);

    /**
     * @param boxNumbers of the boxes that the shipment has
     * @param tracked the tracking numbers that boxes have already
     */
    BoxEntryCheck(
            ShipmentConfirmationId shipment,
            Set<Integer> boxNumbers,
            Map<Integer, String> tracked,
            List<BoxEntry> entries) {
        this.shipment = shipment;
        this.boxNumbers = boxNumbers;
        this.entries = entries;
        this.others = numbersOfOtherBoxes(tracked);
    }

    List<FieldError> errors() {
        for (int i = 0; i < entries.size(); i++) {
            BoxEntry entry = entries.get(i);
            Position position = Position.of(TRACKED_BOXES, i);
            boolean known = entry.boxId().flatMap(this::find).isPresent();
            if (!known) {
                entry.boxId()
                        .ifPresent(boxId -> errors.add(
                                position.then(BOX),
                                FieldCode.NO_BOX_OF_SHIPMENT.of(shipment.value()),
                                PlainText.shown(boxId)));
            } else if (boxes.check(entry.boxId().orElseThrow(), position.then(BOX))) {
                entry.trackingId()
                        .map(BoxEntryCheck::printed)
                        .ifPresent(number -> checkNumber(number, position.then(TRACKING_NUMBER)));
            }
        }
        return errors.list();
    }

    private void checkNumber(String number, Position position) {
        numbers.compare(number, position);
        Optional.ofNullable(others.get(number))
                .ifPresent(box ->
                        errors.add(position, FieldCode.NUMBER_OF_OTHER_BOX.of(new BoxId(shipment, box).toString())));
    }

    /** Returns the box of the shipment that is written so. */
    Optional<BoxId> find(String boxId) {
        return BoxId.parse(boxId).filter(box -> box.shipment().equals(shipment) && boxNumbers.contains(box.number()));
    }

    /** Returns which boxes have which numbers, without the boxes that get another one now. */
    private Map<String, Integer> numbersOfOtherBoxes(Map<Integer, String> tracked) {
        Set<Integer> entered = entries.stream()
                .flatMap(entry -> entry.boxId().flatMap(this::find).stream())
                .map(BoxId::number)
                .collect(Collectors.toSet());
        Map<String, Integer> others = new HashMap<>();
        tracked.forEach((box, number) -> {
            if (boxNumbers.contains(box) && !entered.contains(box)) {
                others.put(printed(number), box);
            }
        });
        return others;
    }

    /** Returns a number as carriers compare it: they print it in groups, and people write it in small letters. */
    private static String printed(String number) {
        return number.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }
}
