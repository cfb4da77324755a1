package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which boxes a seller wants to change, and names what is wrong with that. */
final class BoxChanges {

    private final ShipmentConfirmationId shipment;
    private final Set<Integer> boxNumbers;
    private final Set<String> mskus;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param mskus whose quantity is to change */
    BoxChanges(ShipmentConfirmationId shipment, Set<Integer> boxNumbers, Set<String> mskus) {
        this.shipment = shipment;
        this.boxNumbers = boxNumbers;
        this.mskus = mskus;
    }

    /** @throws InvalidInput naming every box that the shipment has not, and every SKU that is not to change */
    List<BoxRun> runs(List<BoxChange> changes) {
        List<BoxRun> runs = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            String field = "boxes[%d]".formatted(i);
            Optional<Integer> number = number(changes.get(i), field);
            if (number.isPresent() && !named.add(number.get())) {
                wrong(field + ".boxId", "is named before; name every box once");
            }
            runs.addAll(runs(changes.get(i).items(), number.orElse(0), field));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return runs;
    }

    private Optional<Integer> number(BoxChange change, String field) {
        Optional<Integer> number = BoxId.parse(change.boxId())
                .filter(box -> box.shipment().equals(shipment) && boxNumbers.contains(box.number()))
                .map(BoxId::number);
        if (number.isEmpty()) {
            wrong(field + ".boxId", "is no box of shipment %s".formatted(shipment));
        }
        return number;
    }

    private List<BoxRun> runs(List<NewQuantity> items, int number, String field) {
        List<BoxRun> runs = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int j = 0; j < items.size(); j++) {
            NewQuantity item = items.get(j);
            if (!mskus.contains(item.msku())) {
                wrong(
                        "%s.items[%d].msku".formatted(field, j),
                        "is not one of the items; say there how many units the whole shipment is to hold");
            } else if (!named.add(item.msku())) {
                wrong("%s.items[%d].msku".formatted(field, j), "is named before; name every SKU of a box once");
            }
            runs.add(new BoxRun(item.msku(), number, number + 1, item.quantity()));
        }
        return runs;
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
