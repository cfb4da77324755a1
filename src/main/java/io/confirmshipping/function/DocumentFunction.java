package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.explanation.RejectedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.adapter.ErrorFormat;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.document.DocumentAuthentication;
import io.confirmshipping.function.document.DocumentTokens;
import io.confirmshipping.function.document.SignedDocument;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.function.paper.PaperView;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.PrintableShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Draws the documents of signed addresses, for everyone who has one. It cannot write. Source: rules.md#rule-30. */
@Named("document")
@Singleton
public class DocumentFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final DocumentAuthentication documents;
    private final FindPapers papers;
    private final PaperView view;

    public DocumentFunction(
            Clock clock,
            Metrics metrics,
            IdempotencyStore answers,
            ErrorFormat errors,
            DocumentTokens tokens,
            FindPapers papers,
            PaperView view) {
        this.documents = new DocumentAuthentication(tokens);
        this.events = new FunctionAdapter(clock, metrics, answers, documents, errors)
                .http(query(ApiRoute.FETCH_DOCUMENT, this::fetch));
        this.papers = papers;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Response fetch(Request request, Instant now) {
        SignedDocument signed = documents.document(request.withoutQuery());
        if (signed.isExpired(now)) {
            throw RequestRejected.because(410, "document-expired", RejectedCode.DOCUMENT_LAPSED.of(signed.expiresAt()));
        }
        return signed.document()
                .map(
                        labels -> view.labels(labels.query(), shipment(signed, labels.shipment(), now))
                                .file(),
                        bill -> view.billsOfLading(shipment(signed, bill.shipment(), now)),
                        items -> view.itemLabels(items.sheet(), items.units()));
    }

    private List<PrintableShipment> shipment(SignedDocument signed, ShipmentConfirmationId shipment, Instant now) {
        return List.of(papers.find(new ShipmentReference(signed.seller(), shipment), now));
    }
}
