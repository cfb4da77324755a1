package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.workflow.AnsweredShipment;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Answers an inquiry about missing units, for the operator. Source: rules.md#rule-40. */
@Singleton
public class AnswerInquiry {

    private final ShipmentWriter shipments;
    private final Marketplaces marketplaces;

    public AnswerInquiry(ShipmentWriter shipments, Marketplaces marketplaces) {
        this.shipments = shipments;
        this.marketplaces = marketplaces;
    }

    /**
     * @throws CommandRefused inquiry-not-found, inquiry-answered, or with any code of {@link ShipmentWriter#answer}
     * @throws InvalidInput as {@link AnsweredShipment#of}
     */
    public Change<AnsweredShipment> answer(
            ShipmentConfirmationId shipment, InquiryId inquiry, Answer answer, Instant now) {
        return shipments.answer(shipment, current -> answer(current, inquiry, answer, now), now);
    }

    private AnsweredShipment answer(ShipmentWriter.Reportable current, InquiryId inquiry, Answer answer, Instant now) {
        current.shipment().checkClosed();
        return AnsweredShipment.of(
                current.shipment(), inquiry, answer, current.settlement().get().settling(marketplaces), now);
    }
}
