package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** A field with money, such as a seller accepts or an operator pays. */
final class RequestMoney {

    private RequestMoney() {}

    /**
     * Returns the money in this field of a request that its schema allows.
     *
     * @throws InvalidInput if the currency is unknown, or has fewer decimal places
     */
    static Money of(JsonNode request, String field) {
        JsonNode money = request.get(field);
        String code = money.get("code").textValue();
        try {
            return Money.of(
                    CurrencyUnit.of(code), money.get("amount").decimalValue().stripTrailingZeros());
        } catch (IllegalCurrencyException unknown) {
            throw new InvalidInput(field + ".code", FieldCode.NO_CURRENCY.of(code));
        } catch (ArithmeticException tooFine) {
            throw new InvalidInput(List.of(new FieldError(field + ".amount", FieldCode.TOO_MANY_DECIMAL_PLACES.of(code))
                    .given(money.get("amount").asText())));
        }
    }
}
