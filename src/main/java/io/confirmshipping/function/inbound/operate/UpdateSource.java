package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.field.FieldPath;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.AddressInput;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.AddressView;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.workflow.ChangeSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code updateShipmentSourceAddress}. A plan has one source address, so it is changed for all its shipments. */
@Singleton
public class UpdateSource implements AsynchronousOperation {

    private static final String ADDRESS = "address";

    private final ChangeSource changeSource;
    private final PlanLookup lookup;

    public UpdateSource(ChangeSource changeSource, PlanLookup lookup) {
        this.changeSource = changeSource;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.UPDATE_SHIPMENT_SOURCE_ADDRESS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        Fields fields = Fields.of(request.body());
        Address address = AddressInput.of(fields.object(ADDRESS));
        fields.check();
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.open(reference.workflow(), operation(), now);
        plan.placed(reference.shipment());
        FieldErrors.throwIfAny(plan.marketplace().origins().errors(address).stream()
                .map(error -> error.named(UpdateSource::name))
                .toList());
        ObjectNode body = Json.object();
        body.set(ADDRESS, AddressView.of(address));
        return OperationRequest.of(request, body);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        Address address = AddressInput.of(Fields.of(request.body()).object(ADDRESS));
        return changeSource
                .change(request.plannedShipment().workflow(), address, now)
                .map(changed -> warnings(changed.workflow()));
    }

    private static List<OperationProblem> warnings(Workflow changed) {
        int shipments = changed.acceptedPlacement()
                .map(placement -> placement.shipments().size())
                .orElse(0);
        return shipments < 2
                ? List.of()
                : List.of(OperationProblem.warning(
                        "BadRequest",
                        "WARNING: The source address was changed for all %d shipments of the inbound plan."
                                .formatted(shipments),
                        "This stand-in has one source address for all shipments of a plan."));
    }

    private static String name(CommandPart part) {
        return part == CommandPart.SOURCE ? ADDRESS : FieldPath.name(part);
    }
}
