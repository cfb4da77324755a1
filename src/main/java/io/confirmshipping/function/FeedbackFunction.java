package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.request.FeedbackRequest;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.feedback.FeedbackNotes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Keeps what sellers tell those who run the service. It reads no workflow and no shipment. */
@Named("feedback")
@Singleton
public class FeedbackFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final FeedbackNotes notes;

    public FeedbackFunction(FunctionAdapter adapter, FeedbackNotes notes) {
        this.events = adapter.http(command(ApiRoute.GIVE_FEEDBACK, this::keep));
        this.notes = notes;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Change<Response> keep(Request request, Instant now) {
        return notes.keep(FeedbackRequest.note(request, now)).map(FeedbackFunction::kept);
    }

    private static Response kept(FeedbackNote note) {
        return Response.created(Json.object()
                .put("feedbackId", note.id().value())
                .put("createdAt", note.writtenAt().toString()));
    }
}
