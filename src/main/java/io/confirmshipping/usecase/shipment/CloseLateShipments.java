package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Closes shipments that have not arrived in time. Source: rules.md#rule-37. */
@Singleton
public class CloseLateShipments {

    /** A workflow that could not be looked at, and the reason. The next sweep tries again. */
    public record Failure(WorkflowReference workflow, RuntimeException cause) {}

    /**
     * @param closed the number of shipments that were closed
     * @param failures the workflows that could not be looked at
     */
    public record Report(int closed, List<Failure> failures) {}

    private final Arrivals arrivals;
    private final WorkflowReader workflows;
    private final ShipmentWriter shipments;
    private final Marketplaces marketplaces;

    public CloseLateShipments(
            Arrivals arrivals, WorkflowReader workflows, ShipmentWriter shipments, Marketplaces marketplaces) {
        this.arrivals = arrivals;
        this.workflows = workflows;
        this.shipments = shipments;
        this.marketplaces = marketplaces;
    }

    /** @param timeIsLeft asked before every workflow; once it returns false, the rest is left to the next sweep */
    public Report sweep(Instant now, BooleanSupplier timeIsLeft) {
        int closed = 0;
        List<Failure> failures = new ArrayList<>();
        for (WorkflowReference due : arrivals.dueAt(now)) {
            if (!timeIsLeft.getAsBoolean()) {
                break;
            }
            try {
                closed += close(due, now);
            } catch (RuntimeException broken) {
                failures.add(new Failure(due, broken));
            }
        }
        return new Report(closed, List.copyOf(failures));
    }

    private int close(WorkflowReference due, Instant now) {
        Workflow workflow = workflows.review(due, now).workflow();
        ArrivalRule rule = marketplaces.of(workflow.header()).shipping().arrival();
        int closed = 0;
        for (ConfirmedShipment shipment : workflow.shipments()) {
            if (shipment.closedIfLate(rule, now) != shipment) {
                close(shipment, rule, now);
                closed++;
            }
        }
        arrivals.lookAgain(due, nextLook(workflow, rule, now)).commit();
        return closed;
    }

    private void close(ConfirmedShipment shipment, ArrivalRule rule, Instant now) {
        shipments
                .close(
                        new ShipmentReference(shipment.seller(), shipment.id()),
                        current -> ReportedShipment.closedIfLate(
                                current.shipment(),
                                rule,
                                () -> current.settlement().get().settling(marketplaces),
                                now),
                        now)
                .commit();
    }

    /** Returns when the next shipment may be late; empty if none ever will. */
    private static Optional<Instant> nextLook(Workflow workflow, ArrivalRule rule, Instant now) {
        if (workflow.status() == WorkflowStatus.CANCELLED) {
            return Optional.empty();
        }
        if (workflow.status() != WorkflowStatus.CONFIRMED) {
            return Optional.of(rule.deadline(now));
        }
        return workflow.shipments().stream()
                .filter(shipment -> shipment.status().isAwaited())
                .map(shipment -> rule.deadline(shipment.confirmedAt()))
                .filter(deadline -> deadline.isAfter(now))
                .min(Instant::compareTo);
    }
}
