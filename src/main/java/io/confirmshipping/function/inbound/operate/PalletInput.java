package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.function.inbound.wire.Fields;
import java.util.List;
import java.util.Optional;

/** Reads pallets as clients enter them. */
final class PalletInput {

    private static final String FIELD = "pallets";
    private static final String DIMENSIONS = "dimensions";
    private static final String WEIGHT = "weight";
    private static final String STACKABILITY = "stackability";
    /** The same limit as at our own front door. */
    private static final int MAX_GROUPS = 50;

    private static final int MAX_QUANTITY = 5_000;

    private PalletInput() {}

    /**
     * Returns the pallets in an object that may have some; what is wrong with them is reported. Pallets without sizes or weights
     * say too little to replace the estimate, and are none.
     */
    static List<PalletGroup> in(Fields object) {
        List<Fields> groups = object.has(FIELD) ? object.objects(FIELD, 0, MAX_GROUPS) : List.of();
        return groups.stream().allMatch(group -> group.has(DIMENSIONS) && group.has(WEIGHT))
                ? groups.stream().map(PalletInput::group).toList()
                : List.of();
    }

    private static PalletGroup group(Fields pallets) {
        return new PalletGroup(
                pallets.integer("quantity", 1, MAX_QUANTITY),
                MeasureInput.dimensions(pallets.object(DIMENSIONS)),
                MeasureInput.weight(pallets.object(WEIGHT)),
                Optional.empty(),
                pallets.has(STACKABILITY)
                        ? pallets.oneOf(STACKABILITY, Stackability.class)
                        : Stackability.NON_STACKABLE);
    }

    /** Writes pallets into an object, as they are read again. */
    static void write(List<PalletGroup> pallets, ObjectNode object) {
        ArrayNode list = object.putArray(FIELD);
        for (PalletGroup group : pallets) {
            ObjectNode body = list.addObject()
                    .put("quantity", group.quantity())
                    .put(STACKABILITY, group.stackability().name());
            Dimensions size = group.dimensions();
            body.putObject(DIMENSIONS)
                    .put("length", size.length())
                    .put("width", size.width())
                    .put("height", size.height())
                    .put("unitOfMeasurement", size.unit().name());
            body.putObject(WEIGHT)
                    .put("value", group.weight().value())
                    .put("unit", group.weight().unit().name());
        }
    }
}
