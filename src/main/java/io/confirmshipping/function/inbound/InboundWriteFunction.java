package io.confirmshipping.function.inbound;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.Operation;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.write.NameWrites;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Carries out what changes something at once in the Fulfillment Inbound API. */
@Named("inbound-write")
@Singleton
public class InboundWriteFunction implements RequestStreamHandler {

    private final EventHandler events;

    public InboundWriteFunction(InboundDoor door, NameWrites names) {
        Map<InboundOperation, Operation.Command> commands = names.operations();
        this.events = door.handler(
                operation -> !operation.isRead(), operation -> Operation.command(operation, commands.get(operation)));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }
}
