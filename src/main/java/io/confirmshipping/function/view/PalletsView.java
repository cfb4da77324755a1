package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.layout.LoadedPallet;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.function.json.Json;
import java.util.List;

/** The JSON of pallets. */
public final class PalletsView {

    private PalletsView() {}

    /** Returns the pallets with every box in its place. */
    public static ObjectNode of(LoadedShipment loaded) {
        ObjectNode view = summary(loaded.shipment().pallets());
        view.put("shipmentId", loaded.shipment().id().value());
        ArrayNode pallets = view.putArray("pallets");
        loaded.pallets().forEach(pallet -> pallet(pallets.addObject(), pallet));
        return view;
    }

    /** Returns the pallets in figures. */
    static ObjectNode of(PalletEstimate estimate) {
        ObjectNode view = summary(estimate);
        ArrayNode pallets = view.putArray("pallets");
        estimate.groups().forEach(group -> group(pallets.addObject(), group));
        return view;
    }

    private static ObjectNode summary(PalletEstimate estimate) {
        ObjectNode view =
                Json.object().put("estimatedBy", estimate.origin().name()).put("quantity", estimate.count());
        view.set("weight", MeasureView.ofPounds(estimate.pounds()));
        estimate.misfit().ifPresent(misfit -> view.put("unavailableBecause", misfit));
        estimate.warning().ifPresent(warning -> view.put("warning", warning));
        return view;
    }

    private static void group(ObjectNode view, PalletGroup group) {
        view.put("quantity", group.quantity());
        view.set("dimensions", MeasureView.of(group.dimensions()));
        view.set("weight", MeasureView.of(group.weight()));
        group.fill().ifPresent(fill -> view.put("fill", fill));
        view.put("stackability", group.stackability().name());
    }

    private static void pallet(ObjectNode view, LoadedPallet loaded) {
        group(view, loaded.pallet());
        if (!loaded.boxes().isEmpty()) {
            boxes(view.putArray("boxes"), loaded.boxes());
        }
    }

    private static void boxes(ArrayNode view, List<PlacedBox> boxes) {
        boxes.forEach(box -> view.addObject()
                .put("boxIndex", box.boxIndex())
                .put("x", box.x())
                .put("y", box.y())
                .put("z", box.z())
                .put("length", box.length())
                .put("width", box.width())
                .put("height", box.height()));
    }
}
