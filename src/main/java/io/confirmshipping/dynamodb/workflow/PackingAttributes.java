package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.PackingOptions;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.Optional;

/** How the items of a workflow are packed, as attributes; none if its boxes were known when it was created. */
final class PackingAttributes {

    private static final String GENERATION = "generation";
    private static final String ACCEPTED = "accepted";

    private PackingAttributes() {}

    static Optional<AttributeWriter> write(PackingOptions packing) {
        return packing.equals(PackingOptions.PACKED)
                ? Optional.empty()
                : Optional.of(new AttributeWriter()
                        .number(GENERATION, packing.generation())
                        .number(ACCEPTED, packing.isAccepted() ? 1 : 0));
    }

    static PackingOptions read(AttributeReader item) {
        return item.optionalMap(
                        "packing", map -> new PackingOptions(map.integer(GENERATION), map.integer(ACCEPTED) == 1))
                .orElse(PackingOptions.PACKED);
    }

    /** Returns whether the boxes of a workflow being packed are known. */
    static boolean isPacked(AttributeReader item) {
        return item.integer("packed") == 1;
    }
}
