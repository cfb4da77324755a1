package io.confirmshipping.domain.shipment.quantities;

import static io.confirmshipping.domain.CommandPart.BOX;
import static io.confirmshipping.domain.CommandPart.BOXES;
import static io.confirmshipping.domain.CommandPart.ITEMS;
import static io.confirmshipping.domain.CommandPart.SKU;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which boxes a seller wants to change, and names everything that is wrong with them. */
final class BoxChanges {

    private final ShipmentConfirmationId shipment;
    private final Set<Integer> boxNumbers;
    private final Set<String> mskus;
    private final FieldErrors errors = new FieldErrors();

    /** @param mskus whose quantity is to change */
    BoxChanges(ShipmentConfirmationId shipment, Set<Integer> boxNumbers, Set<String> mskus) {
        this.shipment = shipment;
        this.boxNumbers = boxNumbers;
        this.mskus = mskus;
    }

    /** @throws InvalidInput naming every box that the shipment does not have, and every SKU that is not to change */
    List<BoxRun> runs(List<BoxChange> changes) {
        List<BoxRun> runs = new ArrayList<>();
        FieldErrors.Duplicates<Integer> named = errors.duplicates(FieldCode.NAME_EVERY_BOX_ONCE);
        for (int i = 0; i < changes.size(); i++) {
            Position position = Position.of(BOXES, i);
            Optional<Integer> number = number(changes.get(i), position.then(BOX));
            number.ifPresent(known -> named.check(known, position.then(BOX)));
            runs.addAll(runs(changes.get(i).items(), number.orElse(0), position));
        }
        errors.throwIfAny();
        return runs;
    }

    private Optional<Integer> number(BoxChange change, Position position) {
        Optional<Integer> number = BoxId.parse(change.boxId())
                .filter(box -> box.shipment().equals(shipment) && boxNumbers.contains(box.number()))
                .map(BoxId::number);
        if (number.isEmpty()) {
            errors.add(position, FieldCode.NO_BOX_OF_SHIPMENT.of(shipment.value()), PlainText.shown(change.boxId()));
        }
        return number;
    }

    private List<BoxRun> runs(List<NewQuantity> items, int number, Position box) {
        List<BoxRun> runs = new ArrayList<>();
        FieldErrors.Duplicates<String> named = errors.duplicates(FieldCode.NAME_EVERY_SKU_OF_A_BOX_ONCE);
        for (int j = 0; j < items.size(); j++) {
            NewQuantity item = items.get(j);
            Position position = box.then(ITEMS, j).then(SKU);
            if (mskus.contains(item.msku())) {
                named.check(item.msku(), position);
            } else {
                errors.add(position, FieldCode.NOT_AN_EDITED_ITEM.of(), PlainText.shown(item.msku()));
            }
            runs.add(new BoxRun(item.msku(), number, number + 1, item.quantity()));
        }
        return runs;
    }
}
