package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads items as clients enter them. */
final class ItemInput {

    static final int MAX_ITEMS = Contents.MAX_ITEMS;

    /** Source: the published model. */
    private static final int MAX_QUANTITY = 500_000;

    private static final int MAX_LOT = 256;
    private static final String EXPIRATION = "expiration";
    private static final String LOT = "manufacturingLotCode";

    private ItemInput() {}

    /** Returns an item; what is wrong with it is reported. */
    static Item of(Fields item) {
        return new Item(
                msku(item),
                quantity(item),
                item.oneOf("prepOwner", Owner.class),
                item.oneOf("labelOwner", Owner.class),
                item.optionalText(EXPIRATION, ItemInput::dateError).flatMap(ItemInput::date),
                item.optionalText(LOT, MAX_LOT));
    }

    /** Returns the JSON of an item, which can be read again. */
    static ObjectNode body(Item item) {
        ObjectNode body = Json.object()
                .put("msku", item.msku())
                .put("quantity", item.quantity())
                .put("prepOwner", item.prepOwner().name())
                .put("labelOwner", item.labelOwner().name());
        item.expiration().ifPresent(date -> body.put(EXPIRATION, date.toString()));
        item.lot().ifPresent(lot -> body.put(LOT, lot));
        return body;
    }

    static String msku(Fields item) {
        return IdentifierText.normalized(
                item.text("msku", text -> IdentifierText.SKU.error(text).map(Explanation::toString)));
    }

    static int quantity(Fields item) {
        return item.integer("quantity", 1, MAX_QUANTITY);
    }

    private static Optional<String> dateError(String text) {
        return date(text).isPresent() ? Optional.empty() : Optional.of("must be a date such as 2027-01-31");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.toString().equals(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
