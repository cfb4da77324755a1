package io.confirmshipping.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.request.AnswerMessage;
import io.confirmshipping.function.request.ReceiveMessage;
import io.confirmshipping.usecase.shipment.AnswerInquiry;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Takes what carriers and fulfillment centers report of shipments, and what the operator answers to inquiries about them. */
@Named("receive")
@Singleton
public class ReceiveFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final ReceiveShipment receiveShipment;
    private final AnswerInquiry answerInquiry;

    public ReceiveFunction(FunctionAdapter adapter, ReceiveShipment receiveShipment, AnswerInquiry answerInquiry) {
        this.events = adapter.queue(this::receive);
        this.receiveShipment = receiveShipment;
        this.answerInquiry = answerInquiry;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private void receive(ObjectNode message, Instant now, CallLog log) {
        log.name(
                Request.SHIPMENT,
                ShipmentConfirmationId.parse(message.path(Request.SHIPMENT).textValue())
                        .map(ShipmentConfirmationId::value));
        if (AnswerMessage.isOne(message)) {
            AnswerMessage answered = AnswerMessage.of(message);
            answerInquiry
                    .answer(answered.shipment(), answered.inquiry(), answered.answer(), now)
                    .commit();
            return;
        }
        ReceiveMessage received = ReceiveMessage.of(message);
        receiveShipment.receive(received.shipment(), received.report(), now).commit();
    }
}
