package io.confirmshipping.function.inbound;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.Operation;
import io.confirmshipping.function.inbound.operate.Acceptances;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.write.ItemLabelLinks;
import io.confirmshipping.function.inbound.write.NameWrites;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** Takes what is posted and put in the Fulfillment Inbound API: carries it out at once, or accepts it for later. */
@Named("inbound-write")
@Singleton
public class InboundWriteFunction implements RequestStreamHandler {

    private final EventHandler events;

    public InboundWriteFunction(
            InboundDoor door, NameWrites names, Acceptances acceptances, ItemLabelLinks itemLabels) {
        Map<InboundOperation, Operation.Query> queries = itemLabels.operations();
        Map<InboundOperation, Operation.Command> commands = new EnumMap<>(InboundOperation.class);
        commands.putAll(names.operations());
        commands.putAll(acceptances.operations());
        this.events = door.handler(
                operation -> !operation.isRead(),
                operation -> queries.containsKey(operation)
                        ? Operation.query(operation, queries.get(operation))
                        : Operation.command(operation, commands.get(operation)));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }
}
