package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_BILL_OF_LADING;
import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_LABELS;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.document.Document;
import io.confirmshipping.function.document.DocumentLinks;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.PaperView;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.PrintableShipment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Labels and bills of lading of v0, as addresses that are valid for a short time. What could not be drawn is refused at once.
 * Asking for labels makes no shipment ready to ship. Source: rules.md#rule-30.
 */
@Singleton
public class V0Papers {

    private final FindPapers papers;
    private final PaperView view;
    private final DocumentLinks links;

    public V0Papers(FindPapers papers, PaperView view, DocumentLinks links) {
        this.papers = papers;
        this.view = view;
        this.links = links;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(GET_LABELS, this::labels, GET_BILL_OF_LADING, this::billOfLading);
    }

    private Response labels(Request request, Instant now) {
        V0LabelRequest asked = asInput(() -> V0LabelRequest.of(Parameters.of(request)));
        PrintableShipment shipment = asInput(() -> papers.find(request.shipment(), now));
        LabelQuery query = asked.query(shipment);
        asInput(() -> {
            view.checkLabels(query, List.of(shipment));
            return query;
        });
        return link(request, new Document.Labels(shipment.shipment().id(), query), now);
    }

    private Response billOfLading(Request request, Instant now) {
        PrintableShipment shipment = asInput(() -> papers.find(request.shipment(), now));
        asInput(() -> {
            view.checkBillsOfLading(List.of(shipment));
            return shipment;
        });
        return link(request, new Document.BillOfLading(shipment.shipment().id()), now);
    }

    private Response link(Request request, Document document, Instant now) {
        var answer = Json.object();
        answer.putObject("payload")
                .put("DownloadURL", links.link(request, document, now).url());
        return Response.ok(answer);
    }

    /** Returns what is supplied, or refuses it as v0 does: whatever is wrong is invalid input. */
    private static <T> T asInput(Supplier<T> supplied) {
        try {
            return supplied.get();
        } catch (InvalidInput wrong) {
            throw V0LabelRequest.refused(wrong);
        } catch (CommandRefused refused) {
            throw refused.refusal().code() == RefusalCode.CONCURRENT_CHANGE ? refused : refused(refused);
        }
    }

    private static RequestRejected refused(CommandRefused refused) {
        return V0Query.invalid(
                refused.refusal().code() == RefusalCode.SHIPMENT_NOT_FOUND
                        ? "There is no such shipment, or its transportation is not confirmed yet. Check the shipmentId, which is a shipmentConfirmationId, or confirm the transportation first."
                        : refused.refusal().detail());
    }
}
