package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.shipment.discrepancy.AnsweredInquiry;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.discrepancy.Question;
import io.confirmshipping.function.json.Json;

/** The JSON of an inquiry about missing units, with its answer. */
public final class InquiryView {

    private InquiryView() {}

    public static ObjectNode of(Inquiry inquiry) {
        Question question = inquiry.question();
        ObjectNode view = Json.object()
                .put("inquiryId", inquiry.id().value())
                .put("status", "OPEN")
                .put("msku", inquiry.msku())
                .put("expected", question.expected())
                .put("received", question.received())
                .put("claimed", inquiry.claimed());
        question.claim().note().ifPresent(note -> view.put("note", note));
        ArrayNode attachments = view.putArray("attachments");
        question.claim().attachments().forEach(attachment -> attachments.add(attachment.value()));
        view.put("openedAt", question.askedAt().toString());
        return inquiry.map(open -> view, answered -> answered(answered, view));
    }

    private static ObjectNode answered(AnsweredInquiry inquiry, ObjectNode view) {
        view.put("status", inquiry.answer().kind().name())
                .put("answeredAt", inquiry.answeredAt().toString());
        inquiry.answer().amount().ifPresent(amount -> view.set("amount", MoneyView.of(amount)));
        return view;
    }
}
