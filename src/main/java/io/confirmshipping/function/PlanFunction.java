package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.ChangePreferencesRequest;
import io.confirmshipping.function.request.ChangeSourceRequest;
import io.confirmshipping.function.request.ChooseShippingRequest;
import io.confirmshipping.function.request.CreateWorkflowRequest;
import io.confirmshipping.function.request.PackShipmentsRequest;
import io.confirmshipping.function.request.PlanAgainRequest;
import io.confirmshipping.function.request.ReplaceContentsRequest;
import io.confirmshipping.function.view.PreferencesView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.preferences.PreferencesWriter;
import io.confirmshipping.usecase.workflow.ChangeSource;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.PackShipments;
import io.confirmshipping.usecase.workflow.PlanAgain;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Plans placements for contents, and lets the seller choose how to ship, once or by a preference. */
@Named("plan")
@Singleton
public class PlanFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final PlanWorkflow planWorkflow;
    private final PlanAgain planAgain;
    private final PackShipments packShipments;
    private final ChangeSource changeSource;
    private final ChooseShipping chooseShipping;
    private final PreferencesWriter preferences;
    private final Marketplaces marketplaces;
    private final WorkflowView view;

    public PlanFunction(
            FunctionAdapter adapter,
            PlanWorkflow planWorkflow,
            PlanAgain planAgain,
            PackShipments packShipments,
            ChangeSource changeSource,
            ChooseShipping chooseShipping,
            PreferencesWriter preferences,
            Marketplaces marketplaces,
            WorkflowView view) {
        this.events = adapter.http(
                command(ApiRoute.CREATE_WORKFLOW, this::create),
                command(ApiRoute.REPLACE_CONTENTS, this::replaceContents),
                command(ApiRoute.PLAN_AGAIN, this::planAgain),
                command(ApiRoute.PACK_SHIPMENTS, this::packShipments),
                command(ApiRoute.CHANGE_SOURCE, this::changeSource),
                command(ApiRoute.CHOOSE_SHIPPING, this::chooseShipping),
                command(ApiRoute.CHANGE_PREFERENCES, this::changePreferences));
        this.planWorkflow = planWorkflow;
        this.planAgain = planAgain;
        this.packShipments = packShipments;
        this.changeSource = changeSource;
        this.chooseShipping = chooseShipping;
        this.preferences = preferences;
        this.marketplaces = marketplaces;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    /** Answers a request to create a workflow, but writes nothing. */
    Response rehearse(Request request, Instant now) {
        return create(request, now).withoutWriting().commit();
    }

    private Change<Response> create(Request request, Instant now) {
        return planWorkflow
                .plan(CreateWorkflowRequest.command(request, marketplaces, now), now)
                .map(created -> created(created, now));
    }

    private Response created(WorkflowWithContents created, Instant now) {
        return Response.created("/workflows/" + created.workflow().header().id(), view.of(created, now));
    }

    private Change<Response> replaceContents(Request request, Instant now) {
        Contents contents = ReplaceContentsRequest.contents(request);
        return planAgain
                .newContents(request.workflow(), contents, ReplaceContentsRequest.shipDate(request), now)
                .map(planned -> Response.ok(view.of(planned, now)));
    }

    private Change<Response> planAgain(Request request, Instant now) {
        return planAgain
                .sameContents(request.workflow(), PlanAgainRequest.shipDate(request), now)
                .map(planned -> Response.ok(view.of(planned, now)));
    }

    private Change<Response> packShipments(Request request, Instant now) {
        return packShipments
                .pack(request.workflow(), PackShipmentsRequest.shipments(request), now)
                .map(packed -> Response.ok(view.of(packed, now)));
    }

    private Change<Response> changeSource(Request request, Instant now) {
        return changeSource
                .change(request.workflow(), ChangeSourceRequest.source(request), now)
                .map(changed -> Response.ok(view.of(changed, now)));
    }

    private Change<Response> chooseShipping(Request request, Instant now) {
        return chooseShipping
                .choose(ChooseShippingRequest.command(request), now)
                .map(chosen -> Response.ok(view.of(chosen, now)));
    }

    private Change<Response> changePreferences(Request request, Instant now) {
        return preferences
                .replace(request.seller(), ChangePreferencesRequest.preferences(request))
                .map(changed -> Response.ok(PreferencesView.of(changed)));
    }
}
