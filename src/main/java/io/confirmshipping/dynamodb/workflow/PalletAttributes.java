package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pallet estimate as attributes. A group is one short text, for example {@code 3 48 40 68 IN 1432.50 LB N 0.893}, and so
 * is the origin with the volume that freight is priced by, {@code MODEL 138240}, as every command reads all estimates.
 */
final class PalletAttributes {

    private static final String SEPARATOR = " ";
    private static final String STACKABLE = "S";
    private static final String NON_STACKABLE = "N";

    private PalletAttributes() {}

    static AttributeWriter write(PalletEstimate estimate) {
        return new AttributeWriter()
                .text("by", by(estimate))
                .texts("groups", estimate.groups(), PalletAttributes::write)
                .explanation("misfit", estimate.misfit())
                .explanation("warning", estimate.warning());
    }

    static PalletEstimate estimate(AttributeReader map) {
        String[] by = map.text("by").split(SEPARATOR);
        return new PalletEstimate(
                PalletEstimate.Origin.valueOf(by[0]),
                map.texts("groups", PalletAttributes::group),
                by.length > 1 ? Optional.of(new BigDecimal(by[1])) : Optional.empty(),
                map.optionalExplanation("misfit"),
                map.optionalExplanation("warning"));
    }

    private static String by(PalletEstimate estimate) {
        String origin = estimate.origin().name();
        return estimate.typicalCubicInches()
                .map(volume -> origin + SEPARATOR + volume)
                .orElse(origin);
    }

    private static String write(PalletGroup group) {
        Dimensions size = group.dimensions();
        String text = String.join(
                SEPARATOR,
                Integer.toString(group.quantity()),
                size.length().toString(),
                size.width().toString(),
                size.height().toString(),
                size.unit().name(),
                group.weight().value().toString(),
                group.weight().unit().name(),
                group.stackability() == Stackability.STACKABLE ? STACKABLE : NON_STACKABLE);
        return group.fill().map(fill -> text + SEPARATOR + fill).orElse(text);
    }

    private static PalletGroup group(String text) {
        String[] part = text.split(SEPARATOR);
        return new PalletGroup(
                Integer.parseInt(part[0]),
                new Dimensions(
                        new BigDecimal(part[1]),
                        new BigDecimal(part[2]),
                        new BigDecimal(part[3]),
                        LengthUnit.valueOf(part[4])),
                new Weight(new BigDecimal(part[5]), WeightUnit.valueOf(part[6])),
                part.length > 8 ? Optional.of(new BigDecimal(part[8])) : Optional.empty(),
                part[7].equals(STACKABLE) ? Stackability.STACKABLE : Stackability.NON_STACKABLE);
    }
}
