package io.confirmshipping.function.inbound.write;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.ItemSheet;
import io.confirmshipping.papers.sheet.ThermalItemLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The body of createMarketplaceItemLabels. Source: the published model.
 *
 * @param marketplace the ID of one
 * @param units for each of which there is a label
 */
record ItemLabelRequest(String marketplace, ItemSheet sheet, List<SkuQuantity> units) {

    private static final int MAX_MSKUS = 100;
    private static final int MAX_QUANTITY = 10_000;

    /** In characters. */
    private static final IdentifierText MSKU = new IdentifierText(255);

    /** In millimetres. */
    private static final int MIN_SIDE = 25;

    /** In millimetres. */
    private static final int MAX_SIDE = 100;

    private static final String LOCALE = "[a-z]{2}_[A-Z]{2}";

    /** @throws InvalidInput naming every field that is wrong */
    static ItemLabelRequest of(JsonNode body) {
        List<FieldError> errors = new ArrayList<>();
        String marketplace = body.path("marketplaceId").asText("");
        if (marketplace.isBlank()) {
            errors.add(new FieldError("marketplaceId", InboundText.of("is missing; give the ID of a marketplace")));
        }
        JsonNode locale = body.path("localeCode");
        if (!locale.isMissingNode() && !locale.isNull() && !locale.asText("").matches(LOCALE)) {
            errors.add(new FieldError(
                    "localeCode", InboundText.of("must be a language and a country, for example en_US")));
        }
        Optional<ItemSheet> sheet = sheet(body, errors);
        List<SkuQuantity> units = units(body.path("mskuQuantities"), errors);
        FieldErrors.throwIfAny(errors);
        return new ItemLabelRequest(marketplace, sheet.orElseThrow(), units);
    }

    private static Optional<ItemSheet> sheet(JsonNode body, List<FieldError> errors) {
        switch (body.path("labelType").asText("")) {
            case "STANDARD_FORMAT" -> {
                Optional<ItemPageType> page =
                        ItemPageType.parse(body.path("pageType").asText(""));
                if (page.isEmpty()) {
                    errors.add(new FieldError(
                            "pageType",
                            InboundText.of("must be one of "
                                    + Stream.of(ItemPageType.values())
                                            .map(ItemPageType::code)
                                            .collect(Collectors.joining(", ")))));
                }
                return page.map(ItemSheet.class::cast);
            }
            case "THERMAL_PRINTING" -> {
                double width = side(body, "width", errors);
                double height = side(body, "height", errors);
                return Optional.of(new ThermalItemLabel(width, height));
            }
            default -> {
                errors.add(new FieldError("labelType", InboundText.of("must be STANDARD_FORMAT or THERMAL_PRINTING")));
                return Optional.empty();
            }
        }
    }

    private static double side(JsonNode body, String name, List<FieldError> errors) {
        JsonNode side = body.path(name);
        if (!side.isNumber() || side.doubleValue() < MIN_SIDE || side.doubleValue() > MAX_SIDE) {
            errors.add(new FieldError(
                    name,
                    InboundText.of("must be %d to %d millimetres for THERMAL_PRINTING".formatted(MIN_SIDE, MAX_SIDE))));
        }
        return side.doubleValue();
    }

    private static List<SkuQuantity> units(JsonNode list, List<FieldError> errors) {
        if (!list.isArray() || list.isEmpty() || list.size() > MAX_MSKUS) {
            errors.add(new FieldError(
                    "mskuQuantities",
                    InboundText.of("must have 1 to %d entries, not %d".formatted(MAX_MSKUS, list.size()))));
            return List.of();
        }
        List<SkuQuantity> units = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "mskuQuantities[%d]".formatted(i);
            String msku = list.get(i).path("msku").asText("");
            (msku.isBlank()
                            ? Optional.of(InboundText.of("is missing; give a SKU"))
                            : PlainText.error(msku).or(() -> MSKU.error(msku)))
                    .ifPresent(message -> errors.add(new FieldError(place + ".msku", message)));
            JsonNode quantity = list.get(i).path("quantity");
            if (!quantity.isIntegralNumber()
                    || !quantity.canConvertToInt()
                    || quantity.intValue() < 1
                    || quantity.intValue() > MAX_QUANTITY) {
                errors.add(new FieldError(
                        place + ".quantity",
                        InboundText.of("must be a whole number from 1 to %d".formatted(MAX_QUANTITY))));
            }
            units.add(new SkuQuantity(IdentifierText.normalized(msku), quantity.intValue()));
        }
        return units;
    }
}
