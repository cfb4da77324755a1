package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Examples.MARKETPLACE;
import static io.confirmshipping.domain.Examples.OFFERING;
import static io.confirmshipping.domain.Examples.SHIPPING;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.mugs;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.UnitRateTable;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import java.util.List;

/** Edits of the shipments of {@link Workflows}, each of which holds some of 40 boxes with 12 mugs each. */
final class QuantityEditRequests {
    private static final Contents CONTENTS = contents(Owner.AMAZON, Owner.AMAZON, mugs(40));
    private static final PlacementFee FREE = new PlacementFee(List.of());

    private QuantityEditRequests() {}

    /** Of no shipment, if there is none. */
    static QuantityEditRequest lastShipment(Workflow workflow, int quantity) {
        if (workflow.shipments().isEmpty()) {
            return new QuantityEditRequest(null, edit(quantity), SHIPPING, ChargedOnReceipt.NOTHING, null, null);
        }
        return shipment(workflow, workflow.shipments().size() - 1, quantity);
    }

    /** Of a shipment that holds what was confirmed. */
    static QuantityEditRequest shipment(Workflow workflow, int number, int quantity) {
        return shipment(workflow, packed(workflow.shipments().get(number)), quantity);
    }

    static QuantityEditRequest shipment(Workflow workflow, PackedShipment packed, int quantity) {
        return new QuantityEditRequest(
                packed,
                edit(quantity),
                SHIPPING,
                ChargedOnReceipt.of(CONTENTS.items(), FREE),
                MARKETPLACE.unitPrices(workflow.offer()),
                new Requoting(OFFERING, MARKETPLACE));
    }

    private static PackedShipment packed(ConfirmedShipment shipment) {
        return new PackedShipment(
                shipment,
                Manifest.of(
                        CONTENTS, new Allocation(List.of(new BoxShare(0, shipment.boxCount())), UnitRateTable.FREE)));
    }

    private static QuantityEdit edit(int quantity) {
        return new QuantityEdit(List.of(new NewQuantity(CONTENTS.items().get(0).msku(), quantity)), List.of());
    }
}
