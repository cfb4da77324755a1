package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import java.util.Optional;
import org.joda.money.Money;

/** The operator's answer to an inquiry, from the queue of reports. It does not name the seller, as a report does not. */
public record AnswerMessage(ShipmentConfirmationId shipment, InquiryId inquiry, Answer answer) {

    private static final String AMOUNT = "amount";

    /** Returns whether a message of the queue is an answer, not a report. */
    public static boolean isOne(JsonNode message) {
        return message.has("inquiryId");
    }

    /**
     * @throws InvalidInput naming every field that is wrong
     * @throws CommandRefused shipment-not-found if no shipment can have such an ID
     */
    public static AnswerMessage of(JsonNode message) {
        RequestCheck check = new RequestCheck(RequestSchemas.ANSWER_INQUIRY, message);
        Optional<Money> amount = check.read(() -> RequestMoney.of(message, AMOUNT), AMOUNT);
        check.pass();
        Answer.Kind kind = Answer.Kind.valueOf(message.get("answer").textValue());
        checkAmount(kind, amount);
        return new AnswerMessage(
                ReceiveMessage.shipment(message),
                InquiryId.parse(message.get("inquiryId").textValue())
                        .orElseThrow(() -> new InvalidInput("inquiryId", FieldCode.NO_INQUIRY_ID.of())),
                Answer.of(kind, amount));
    }

    private static void checkAmount(Answer.Kind kind, Optional<Money> amount) {
        boolean pays = kind == Answer.Kind.REIMBURSED;
        if (pays && amount.isEmpty()) {
            throw new InvalidInput(AMOUNT, FieldCode.PAYMENT_MISSING.of());
        }
        if (!pays && amount.isPresent()) {
            throw new InvalidInput(AMOUNT, FieldCode.PAYMENT_FOR_NOTHING.of(kind.name()));
        }
        if (amount.isPresent() && !amount.get().isPositive()) {
            throw new InvalidInput(AMOUNT + ".amount", FieldCode.NOT_ABOVE_ZERO.of());
        }
    }
}
