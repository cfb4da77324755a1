package io.confirmshipping.local.examples;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.usecase.DateRange;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the examples of a seller; those that are there stay. */
@Singleton
class Examples {

    private final Steps steps;
    private final WorkflowReader workflows;

    @Inject
    Examples(Steps steps, WorkflowReader workflows) {
        this.steps = steps;
        this.workflows = workflows;
    }

    /** Returns the examples of a seller by their names, the missing ones made now, side by side. */
    synchronized Map<Example, WorkflowSummary> of(SellerId seller, Instant now) {
        Map<Example, WorkflowSummary> there = find(seller, now);
        Stream.of(Example.values())
                .parallel()
                .filter(example -> !there.containsKey(example))
                .forEach(example -> example.make(steps, seller, now));
        return there.size() == Example.values().length ? there : find(seller, now);
    }

    private Map<Example, WorkflowSummary> find(SellerId seller, Instant now) {
        List<WorkflowSummary> all = all(seller, now);
        Map<Example, WorkflowSummary> found = new LinkedHashMap<>();
        for (Example example : Example.values()) {
            all.stream()
                    .filter(workflow -> workflow.header().name().equals(example.workflowName()))
                    .findFirst()
                    .ifPresent(workflow -> found.put(example, workflow));
        }
        return found;
    }

    private List<WorkflowSummary> all(SellerId seller, Instant now) {
        List<WorkflowSummary> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<WorkflowSummary> page = workflows.list(
                    seller,
                    new ListFilter<WorkflowKind>(
                            Set.of(WorkflowKind.values()), Optional.of("Example: "), DateRange.ALWAYS),
                    new PageRequest(PageRequest.MAX_SIZE, token),
                    now);
            all.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return all;
    }
}
