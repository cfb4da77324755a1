package io.confirmshipping.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.adapter.QueueFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.request.ReceiveMessage;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Keeps what carriers and centers report of shipments. */
@Named("receive")
@Singleton
public class ReceiveFunction extends QueueFunction {

    private final ReceiveShipment receiveShipment;

    public ReceiveFunction(Clock clock, ReceiveShipment receiveShipment) {
        super(clock);
        this.receiveShipment = receiveShipment;
    }

    @Override
    protected void take(ObjectNode message, Instant now, CallLog log) {
        log.name(
                Request.SHIPMENT,
                ShipmentConfirmationId.parse(message.path(Request.SHIPMENT).textValue())
                        .map(ShipmentConfirmationId::value));
        ReceiveMessage received = ReceiveMessage.of(message);
        receiveShipment.receive(received.shipment(), received.event(), now).commit();
    }
}
