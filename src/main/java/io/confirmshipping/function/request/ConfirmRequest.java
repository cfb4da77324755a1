package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The body of {@code POST /workflows/{workflowId}/confirmation}. */
public final class ConfirmRequest {

    private ConfirmRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static ConfirmShipping.Command command(Request request) {
        JsonNode body = request.body();
        RequestSchemas.CONFIRM.check(request);
        return new ConfirmShipping.Command(
                request.workflow(),
                new PlacementOptionId(body.get("placementOptionId").textValue()),
                money(body.get("acceptedCharges")));
    }

    private static Money money(JsonNode money) {
        String code = money.get("code").textValue();
        try {
            return Money.of(
                    CurrencyUnit.of(code), money.get("amount").decimalValue().stripTrailingZeros());
        } catch (IllegalCurrencyException unknown) {
            throw new InvalidInput("acceptedCharges.code", "is not a currency: " + code);
        } catch (ArithmeticException tooFine) {
            throw new InvalidInput("acceptedCharges.amount", "has more decimal places than " + code + " has");
        }
    }
}
