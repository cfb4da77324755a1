package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.MeasureView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The JSON of pallets: the seller's own, else the estimate once boxes are to travel on pallets. */
public record PalletViews(ShownPlan plan) {

    /** Returns the pallets of every shipment: of the accepted option, or of the one that shipping is chosen for. */
    public List<ObjectNode> all() {
        return plan.options().stream()
                .filter(option -> plan.accepted().isPresent()
                        || plan.workflow()
                                .choice()
                                .filter(choice -> choice.option().equals(option.id()))
                                .isPresent())
                .flatMap(option -> option.shipments().stream())
                .flatMap(this::of)
                .toList();
    }

    /** Returns the pallets of a shipment. */
    public List<ObjectNode> of(ShipmentId shipment) {
        return of(plan.shipment(shipment)).toList();
    }

    private Stream<ObjectNode> of(PlannedShipment shipment) {
        List<PalletGroup> groups = isOnPallets(shipment) ? shipment.pallets().groups() : List.of();
        return IntStream.range(0, groups.size()).mapToObj(i -> view(shipment.id(), i, groups.get(i)));
    }

    private boolean isOnPallets(PlannedShipment shipment) {
        return shipment.pallets().isSellers()
                || plan.workflow()
                        .choice()
                        .filter(choice -> !choice.method().isSmallParcel())
                        .isPresent();
    }

    private ObjectNode view(ShipmentId shipment, int place, PalletGroup pallets) {
        ObjectNode view = Json.object()
                .put("packageId", DerivedId.of("pk", plan.id(), "pallet", shipment, place))
                .put("quantity", pallets.quantity())
                .put("stackability", pallets.stackability().name());
        view.set("dimensions", MeasureView.of(pallets.dimensions()));
        view.set("weight", MeasureView.of(pallets.weight()));
        return view;
    }
}
