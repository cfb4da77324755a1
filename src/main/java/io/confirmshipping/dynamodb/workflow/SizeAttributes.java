package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.util.Set;

/** The sizes of boxes as an attribute; none if all are of standard size, as most are. */
final class SizeAttributes {

    private static final String SIZES = "sizes";
    private static final Set<BoxSize> MOSTLY = Set.of(BoxSize.STANDARD);

    private SizeAttributes() {}

    static AttributeWriter write(Set<BoxSize> sizes, AttributeWriter item) {
        return sizes.equals(MOSTLY)
                ? item
                : item.texts(SIZES, sizes.stream().sorted().toList(), BoxSize::name);
    }

    static Set<BoxSize> read(AttributeReader item) {
        return item.has(SIZES) ? Set.copyOf(item.texts(SIZES, BoxSize::valueOf)) : MOSTLY;
    }
}
