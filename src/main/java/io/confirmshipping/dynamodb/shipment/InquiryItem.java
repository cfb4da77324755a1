package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.AnsweredInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.DocumentReference;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.discrepancy.OpenInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Question;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Write;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** An inquiry, beside its shipment and under its own ID. The shipment counts them, so that both are written together or not at all. */
public final class InquiryItem {

    private static final String KIND = "INQUIRY#";
    private static final String ANSWER = "answer";

    private InquiryItem() {}

    /** Returns a write without a condition of its own: it is made together with the shipment's, or not at all. */
    public static Write put(Inquiry inquiry, ShipmentConfirmationId shipment) {
        return Write.put(write(inquiry, Key.shipment(shipment).beside(KIND + inquiry.id()))
                .attributes());
    }

    private static AttributeWriter write(Inquiry inquiry, Key key) {
        Question question = inquiry.question();
        Claim claim = question.claim();
        AttributeWriter item = AttributeWriter.item(key)
                .text("msku", claim.msku())
                .number("claimed", claim.units())
                .text("note", claim.note())
                .texts("attachments", claim.attachments(), DocumentReference::value)
                .number("expected", question.expected())
                .number("received", question.received())
                .instant("askedAt", question.askedAt());
        return inquiry.map(open -> item, answered -> item.text(
                        ANSWER, answered.answer().kind().name())
                .text("amount", answered.answer().amount().map(Money::toString))
                .instant("answeredAt", answered.answeredAt()));
    }

    static boolean isOne(Key key) {
        return key.sk().startsWith(KIND);
    }

    static Inquiry read(Key key, AttributeReader item) {
        Question question = new Question(
                new InquiryId(key.sk().substring(KIND.length())),
                new Claim(
                        item.text("msku"),
                        item.integer("claimed"),
                        item.optionalValue("note", Function.identity()),
                        item.texts("attachments", DocumentReference::new)),
                item.number("expected"),
                item.number("received"),
                item.instant("askedAt"));
        Optional<Answer> answer = item.optionalValue(ANSWER, Answer.Kind::valueOf)
                .map(kind -> Answer.of(kind, item.optionalValue("amount", Money::parse)));
        return answer.<Inquiry>map(known -> new AnsweredInquiry(question, known, answeredAt(item)))
                .orElseGet(() -> new OpenInquiry(question));
    }

    private static Instant answeredAt(AttributeReader item) {
        return item.instant("answeredAt");
    }
}
