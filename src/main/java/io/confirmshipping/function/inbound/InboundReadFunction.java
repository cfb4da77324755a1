package io.confirmshipping.function.inbound;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.Operation;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.OperationReads;
import io.confirmshipping.function.inbound.read.PackingReads;
import io.confirmshipping.function.inbound.read.PlanReads;
import io.confirmshipping.function.inbound.read.PrepReads;
import io.confirmshipping.function.inbound.read.PreviewReads;
import io.confirmshipping.function.inbound.read.ShipmentReads;
import io.confirmshipping.function.inbound.read.V0Papers;
import io.confirmshipping.function.inbound.read.V0Reads;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** Answers the reads of the Fulfillment Inbound API. It cannot write. */
@Named("inbound-read")
@Singleton
public class InboundReadFunction implements RequestStreamHandler {

    private final EventHandler events;

    public InboundReadFunction(
            InboundDoor door,
            PlanReads plans,
            PackingReads packing,
            ShipmentReads shipments,
            PreviewReads previews,
            PrepReads prep,
            OperationReads operations,
            V0Reads v0,
            V0Papers papers) {
        Map<InboundOperation, Operation.Query> queries = new EnumMap<>(InboundOperation.class);
        queries.putAll(plans.operations());
        queries.putAll(packing.operations());
        queries.putAll(shipments.operations());
        queries.putAll(previews.operations());
        queries.putAll(prep.operations());
        queries.putAll(operations.operations());
        queries.putAll(v0.operations());
        queries.putAll(papers.operations());
        this.events =
                door.handler(InboundOperation::isRead, operation -> Operation.query(operation, queries.get(operation)));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }
}
