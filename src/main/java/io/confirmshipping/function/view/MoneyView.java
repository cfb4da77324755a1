package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import org.joda.money.Money;

/** The JSON of money: {@code {"amount": 24.40, "code": "USD"}}. */
public final class MoneyView {

    private MoneyView() {}

    public static ObjectNode of(Money money) {
        return Json.object()
                .put("amount", money.getAmount())
                .put("code", money.getCurrencyUnit().getCode());
    }
}
