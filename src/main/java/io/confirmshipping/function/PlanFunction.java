package io.confirmshipping.function;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.adapter.HttpCommandFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.ChooseShippingRequest;
import io.confirmshipping.function.request.CreateWorkflowRequest;
import io.confirmshipping.function.request.ReplaceContentsRequest;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.PlanAgain;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Plans placements for contents, and lets the seller choose how to ship. */
@Named("plan")
@Singleton
public class PlanFunction extends HttpCommandFunction {

    private final PlanWorkflow planWorkflow;
    private final PlanAgain planAgain;
    private final ChooseShipping chooseShipping;
    private final Marketplaces marketplaces;
    private final WorkflowView view;

    public PlanFunction(
            Clock clock,
            IdempotencyStore answers,
            PlanWorkflow planWorkflow,
            PlanAgain planAgain,
            ChooseShipping chooseShipping,
            Marketplaces marketplaces,
            WorkflowView view) {
        super(clock, answers);
        this.planWorkflow = planWorkflow;
        this.planAgain = planAgain;
        this.chooseShipping = chooseShipping;
        this.marketplaces = marketplaces;
        this.view = view;
    }

    @Override
    protected Change<Response> change(Request call, Instant now) {
        return switch (call.route()) {
            case "POST /workflows" -> create(call, now);
            case "PUT /workflows/{workflowId}/contents" -> replaceContents(call, now);
            case "POST /workflows/{workflowId}/placements" -> planAgain(call, now);
            case "PUT /workflows/{workflowId}/shipping" -> chooseShipping(call, now);
            default -> throw RequestRejected.noSuchRoute(call.route());
        };
    }

    private Change<Response> create(Request call, Instant now) {
        return planWorkflow
                .plan(CreateWorkflowRequest.command(call, marketplaces, now), now)
                .map(created -> created(created, now));
    }

    private Response created(WorkflowWithContents created, Instant now) {
        WorkflowHeader header = created.workflow().header();
        return Response.created("/workflows/" + header.id(), view.of(created, now));
    }

    private Change<Response> replaceContents(Request call, Instant now) {
        Contents contents = ReplaceContentsRequest.contents(call);
        return planAgain.newContents(call.workflow(), contents, now).map(planned -> Response.ok(view.of(planned, now)));
    }

    private Change<Response> planAgain(Request call, Instant now) {
        RequestSchemas.NOTHING.check(call);
        return planAgain.sameContents(call.workflow(), now).map(planned -> Response.ok(view.of(planned, now)));
    }

    private Change<Response> chooseShipping(Request call, Instant now) {
        return chooseShipping
                .choose(ChooseShippingRequest.command(call), now)
                .map(chosen -> Response.ok(view.of(chosen, now)));
    }
}
