package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.CommandPart.SHIPMENT;
import static io.confirmshipping.domain.CommandPart.SHIPMENTS;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.text.PlainText;
import java.util.List;

/** The shipments that a request names, in its order. */
public record NamedShipments(List<String> ids) {

    public NamedShipments {
        ids = List.copyOf(ids);
    }

    /** @throws InvalidInput naming every shipment that is not of this option, or is named twice */
    public void check(PlacementOption option) {
        List<String> shipments = option.shipments().stream()
                .map(shipment -> shipment.id().value())
                .toList();
        FieldErrors errors = new FieldErrors();
        FieldErrors.Duplicates<String> named = errors.duplicates(FieldCode.NAME_EVERY_SHIPMENT_ONCE);
        for (int i = 0; i < ids.size(); i++) {
            Position position = Position.of(SHIPMENTS, i).then(SHIPMENT);
            String shipment = ids.get(i);
            if (shipments.contains(shipment)) {
                named.check(shipment, position);
            } else {
                errors.add(
                        position,
                        FieldCode.NO_SHIPMENT_OF_OPTION.of(option.id().value(), shipments),
                        PlainText.shown(shipment));
            }
        }
        errors.throwIfAny();
    }
}
