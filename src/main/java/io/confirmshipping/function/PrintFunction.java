package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.paper.ItemLabelQuery;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.PackListQuery;
import io.confirmshipping.function.paper.PaperView;
import io.confirmshipping.function.request.PaperRequest;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.NoteLabels;
import io.confirmshipping.usecase.paper.PrintableShipment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Prints labels, bills of lading and pack lists: of one shipment, or of all shipments of a workflow in one document. */
@Named("print")
@Singleton
public class PrintFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final FindPapers papers;
    private final NoteLabels printed;
    private final PaperView view;

    public PrintFunction(FunctionAdapter adapter, FindPapers papers, NoteLabels printed, PaperView view) {
        this.events = adapter.http(
                query(ApiRoute.PRINT_LABELS, this::labels),
                query(ApiRoute.PRINT_BILL_OF_LADING, this::billOfLading),
                query(ApiRoute.PRINT_PACK_LIST, this::packList),
                query(ApiRoute.PRINT_ALL_LABELS, this::allLabels),
                query(ApiRoute.PRINT_BILLS_OF_LADING, this::billsOfLading),
                query(ApiRoute.PRINT_PACK_LISTS, this::packLists),
                query(ApiRoute.PRINT_ITEM_LABELS, this::itemLabels),
                query(ApiRoute.PRINT_ALL_ITEM_LABELS, this::allItemLabels));
        this.papers = papers;
        this.printed = printed;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Response labels(Request request, Instant now) {
        LabelQuery query = PaperRequest.labelsOfShipment(request);
        return labels(query, List.of(papers.find(request.shipment(), now)), now);
    }

    private Response allLabels(Request request, Instant now) {
        LabelQuery query = PaperRequest.labelsOfWorkflow(request);
        return labels(query, papers.findAll(request.workflow(), now), now);
    }

    /** The labels are drawn before it is noted that they were printed: what is refused was not printed. */
    private Response labels(LabelQuery query, List<PrintableShipment> shipments, Instant now) {
        PaperView.Labels labels = view.labels(query, shipments);
        printed.note(labels.labeled(), now).commit();
        return labels.file();
    }

    private Response billOfLading(Request request, Instant now) {
        return view.billsOfLading(List.of(papers.find(request.withoutQuery().shipment(), now)));
    }

    private Response billsOfLading(Request request, Instant now) {
        return view.billsOfLading(papers.findAll(request.withoutQuery().workflow(), now));
    }

    private Response packList(Request request, Instant now) {
        PackListQuery query = PaperRequest.packList(request);
        return view.packLists(query, List.of(papers.find(request.shipment(), now)));
    }

    private Response packLists(Request request, Instant now) {
        PackListQuery query = PaperRequest.packList(request);
        return view.packLists(query, papers.findAll(request.workflow(), now));
    }

    private Response itemLabels(Request request, Instant now) {
        ItemLabelQuery query = PaperRequest.itemLabels(request);
        return view.itemLabels(query, List.of(papers.find(request.shipment(), now)));
    }

    private Response allItemLabels(Request request, Instant now) {
        ItemLabelQuery query = PaperRequest.itemLabels(request);
        return view.itemLabels(query, papers.findAll(request.workflow(), now));
    }
}
