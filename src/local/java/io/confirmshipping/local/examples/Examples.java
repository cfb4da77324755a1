package io.confirmshipping.local.examples;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.usecase.DateRange;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
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

    private final SellerSteps seller;
    private final ArrivalSteps arrival;
    private final WorkflowReader workflows;
    private final PreferencesReader preferences;

    @Inject
    Examples(SellerSteps seller, ArrivalSteps arrival, WorkflowReader workflows, PreferencesReader preferences) {
        this.seller = seller;
        this.arrival = arrival;
        this.workflows = workflows;
        this.preferences = preferences;
    }

    /**
     * Returns the examples of a seller by their names. The missing ones are made now, side by side, and those are finished whose
     * making was interrupted. No sweep may run meanwhile: it would expire those that begin in the past before they are confirmed.
     */
    synchronized Map<Example, WorkflowSummary> of(SellerId owner, Instant now) {
        Map<Example, WorkflowSummary> there = find(owner, now);
        List<Example> missing = Stream.of(Example.values())
                .filter(example -> Optional.ofNullable(there.get(example))
                        .map(example::isUnfinished)
                        .orElse(true))
                .toList();
        if (missing.isEmpty()) {
            return there;
        }
        PlacementStrategy preference = preferences.of(owner).placement();
        missing.parallelStream().forEach(example -> {
            Optional<WorkflowReference> found = Optional.ofNullable(there.get(example))
                    .map(begun -> new WorkflowReference(owner, begun.header().id()));
            example.make(seller, arrival, new Draft(owner, example, preference, found, now));
        });
        return find(owner, now);
    }

    /** Does what making the examples takes most time for, but writes nothing: plans them, and looks for those of a seller. */
    void rehearse(SellerId owner, Instant now) {
        PlacementStrategy preference = preferences.of(owner).placement();
        Stream.of(Example.values())
                .filter(example -> example != Example.PACKING)
                .forEach(example -> seller.rehearse(new Draft(owner, example, preference, Optional.empty(), now)));
        find(owner, now);
    }

    private Map<Example, WorkflowSummary> find(SellerId owner, Instant now) {
        List<WorkflowSummary> all = all(owner, now);
        Map<Example, WorkflowSummary> found = new LinkedHashMap<>();
        for (Example example : Example.values()) {
            all.stream()
                    .filter(workflow -> workflow.header().name().equals(example.workflowName()))
                    .findFirst()
                    .ifPresent(workflow -> found.put(example, workflow));
        }
        return found;
    }

    private List<WorkflowSummary> all(SellerId owner, Instant now) {
        List<WorkflowSummary> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<WorkflowSummary> page = workflows.list(
                    owner,
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
