package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Units;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.layout.LoadedPallet;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.MeasureView;
import java.util.List;

/** The JSON of pallets, in the units of the contents. */
public final class PalletsView {

    private final Units units;

    private PalletsView(Units units) {
        this.units = units;
    }

    /** Returns the pallets with every box in its place. */
    public static ObjectNode of(LoadedShipment loaded) {
        PalletsView pallets = new PalletsView(Units.of(loaded.contents()));
        ObjectNode view = pallets.summary(loaded.shipment().pallets());
        view.put("shipmentId", loaded.shipment().id().value());
        ArrayNode list = view.putArray("pallets");
        loaded.pallets().forEach(pallet -> pallets.pallet(list.addObject(), pallet));
        return view;
    }

    /** Returns the pallets in figures. */
    static ObjectNode of(PalletEstimate estimate, Units units) {
        PalletsView pallets = new PalletsView(units);
        ObjectNode view = pallets.summary(estimate);
        ArrayNode list = view.putArray("pallets");
        estimate.groups().forEach(group -> pallets.group(list.addObject(), group));
        return view;
    }

    private ObjectNode summary(PalletEstimate estimate) {
        ObjectNode view =
                Json.object().put("estimatedBy", estimate.origin().name()).put("quantity", estimate.count());
        view.set("weight", MeasureView.of(units.fromPounds(estimate.pounds())));
        estimate.misfit().ifPresent(misfit -> ExplanationView.into(view, "unavailableBecause", misfit));
        estimate.warning().ifPresent(warning -> ExplanationView.into(view, "warning", warning));
        return view;
    }

    private void group(ObjectNode view, PalletGroup group) {
        view.put("quantity", group.quantity());
        view.set("dimensions", MeasureView.of(units.convert(group.dimensions())));
        view.set("weight", MeasureView.of(units.convert(group.weight())));
        group.fill().ifPresent(fill -> view.put("fill", fill));
        view.put("stackability", group.stackability().name());
    }

    private void pallet(ObjectNode view, LoadedPallet loaded) {
        group(view, loaded.pallet());
        if (!loaded.boxes().isEmpty()) {
            boxes(view.putArray("boxes"), loaded.boxes());
        }
    }

    private void boxes(ArrayNode view, List<PlacedBox> boxes) {
        boxes.forEach(box -> view.addObject()
                .put("boxIndex", box.boxIndex())
                .put("x", units.fromInches(box.x()))
                .put("y", units.fromInches(box.y()))
                .put("z", units.fromInches(box.z()))
                .put("length", units.fromInches(box.length()))
                .put("width", units.fromInches(box.width()))
                .put("height", units.fromInches(box.height())));
    }
}
