package io.confirmshipping.function.inbound.operate;

import static io.confirmshipping.function.inbound.operation.InboundOperation.CONFIRM_PACKING_OPTION;
import static io.confirmshipping.function.inbound.operation.InboundOperation.CONFIRM_PLACEMENT_OPTION;
import static io.confirmshipping.function.inbound.operation.InboundOperation.CONFIRM_TRANSPORTATION_OPTIONS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.GENERATE_PLACEMENT_OPTIONS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.GENERATE_TRANSPORTATION_OPTIONS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.SET_PACKING_INFORMATION;
import static io.confirmshipping.function.inbound.operation.InboundOperation.UPDATE_SHIPMENT_SOURCE_ADDRESS;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.operation.OperationReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses an operation while one is in progress on the same plan that decides what it would be carried out on. Source:
 * rules.md#rule-35.
 */
@Singleton
public class Precedence {

    /** The operations that must have ended before another is accepted. */
    private static final Map<InboundOperation, List<InboundOperation>> FIRST = Map.of(
            GENERATE_PLACEMENT_OPTIONS, List.of(CONFIRM_PACKING_OPTION, SET_PACKING_INFORMATION),
            CONFIRM_PLACEMENT_OPTION, List.of(SET_PACKING_INFORMATION, GENERATE_PLACEMENT_OPTIONS),
            GENERATE_TRANSPORTATION_OPTIONS,
                    List.of(SET_PACKING_INFORMATION, GENERATE_PLACEMENT_OPTIONS, UPDATE_SHIPMENT_SOURCE_ADDRESS),
            CONFIRM_TRANSPORTATION_OPTIONS,
                    List.of(SET_PACKING_INFORMATION, GENERATE_TRANSPORTATION_OPTIONS, UPDATE_SHIPMENT_SOURCE_ADDRESS));

    private final OperationReader operations;

    public Precedence(OperationReader operations) {
        this.operations = operations;
    }

    /** Returns whether others wait for an operation to end. */
    static boolean isAwaited(InboundOperation operation) {
        return FIRST.values().stream().anyMatch(first -> first.contains(operation));
    }

    /** The operations in progress when another is asked for: read before the plan is, so that an end between the reads is not missed. */
    record Known(InboundOperation asked, Optional<InboundOperation> first) {

        /** @throws RequestRejected naming the operation that must end first */
        void check() {
            if (first.isPresent()) {
                throw RequestRejected.because(
                        400,
                        "operation-in-progress",
                        InboundText.of(
                                "ERROR: Operation %s cannot be processed while %s is in progress. Wait until that operation has ended."
                                        .formatted(asked.title(), first.get().title())));
            }
        }
    }

    /** Returns what is known now of the operations that must end first. */
    Known known(InboundOperation asked, Optional<WorkflowId> plan) {
        List<InboundOperation> first = FIRST.getOrDefault(asked, List.of());
        Set<String> inProgress =
                first.isEmpty() ? Set.of() : plan.map(operations::inProgress).orElse(Set.of());
        return new Known(
                asked,
                first.stream()
                        .filter(each -> inProgress.contains(each.operationId()))
                        .findFirst());
    }
}
