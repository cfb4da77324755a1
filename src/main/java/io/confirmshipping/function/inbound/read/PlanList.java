package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_INBOUND_PLANS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.view.PlanStatus;
import io.confirmshipping.function.inbound.view.PlanView;
import io.confirmshipping.function.inbound.wire.Pages;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of a seller's plans. The table keeps them newest first, which is the order by default; every other order is made
 * here, from all of them.
 */
@Singleton
public class PlanList {

    /** The most plans that are put into another order. */
    static final int MAX_SORTED = 1_000;

    private final WorkflowReader workflows;

    public PlanList(WorkflowReader workflows) {
        this.workflows = workflows;
    }

    private enum SortBy {
        CREATION_TIME(Comparator.comparing(workflow -> workflow.header().createdAt())),
        LAST_UPDATED_TIME(Comparator.comparing(workflow -> workflow.revision().updatedAt()));

        private final Comparator<WorkflowSummary> ascending;

        SortBy(Comparator<WorkflowSummary> ascending) {
            this.ascending =
                    ascending.thenComparing(workflow -> workflow.header().id().value());
        }
    }

    private enum SortOrder {
        ASC,
        DESC
    }

    Response page(Request request, Instant now) {
        Parameters parameters = Parameters.of(request);
        ListFilter<WorkflowKind> filter = parameters
                .oneOf("status", PlanStatus.class)
                .map(status -> ListFilter.statuses(Set.of(status.kind())))
                .orElse(ListFilter.all());
        SortBy sortBy = parameters.oneOf("sortBy", SortBy.class).orElse(SortBy.CREATION_TIME);
        SortOrder order = parameters.oneOf("sortOrder", SortOrder.class).orElse(SortOrder.DESC);
        int size = parameters.pageSize(LIST_INBOUND_PLANS.maxPageSize().orElseThrow());
        parameters.check();
        if (sortBy == SortBy.CREATION_TIME && order == SortOrder.DESC) {
            return Response.ok(page(workflows.list(
                    request.seller(), filter, new PageRequest(size, parameters.paginationToken()), now)));
        }
        List<WorkflowSummary> all = all(request.seller(), filter, parameters, now);
        all.sort(order == SortOrder.ASC ? sortBy.ascending : sortBy.ascending.reversed());
        return Response.ok(Pages.of(LIST_INBOUND_PLANS, parameters, "inboundPlans", all, PlanView::summary));
    }

    private static ObjectNode page(Page<WorkflowSummary> page) {
        return Pages.page(
                "inboundPlans", page.items().stream().map(PlanView::summary).toList(), page.nextToken());
    }

    private List<WorkflowSummary> all(
            SellerId seller, ListFilter<WorkflowKind> filter, Parameters parameters, Instant now) {
        List<WorkflowSummary> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<WorkflowSummary> page =
                    workflows.list(seller, filter, new PageRequest(PageRequest.MAX_SIZE, token), now);
            all.addAll(page.items());
            token = page.nextToken();
            if (all.size() > MAX_SORTED) {
                parameters.refuse(
                        "sortBy",
                        "orders at most %d plans, and there are more; leave it out, or ask for one status"
                                .formatted(MAX_SORTED));
                parameters.check();
            }
        } while (token.isPresent());
        return all;
    }
}
