package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.transportation.QuoteTransportation;
import io.confirmshipping.usecase.transportation.QuoteTransportation.ReadyShipment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quotes the ways to ship, for {@code generateTransportationOptions}. */
@Singleton
public class GenerateTransportation implements AsynchronousOperation {

    private static final String WARNING = "BadRequest";

    private final QuoteTransportation quoteTransportation;
    private final PlanLookup lookup;

    public GenerateTransportation(QuoteTransportation quoteTransportation, PlanLookup lookup) {
        this.quoteTransportation = quoteTransportation;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.GENERATE_TRANSPORTATION_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        TransportationInput input = TransportationInput.of(request.body());
        ShownPlan plan = lookup.open(request.workflow(), operation(), now);
        plan.workflow().offer().option(input.option());
        input.shipments().forEach(ready -> plan.workflow().offer().shipment(ready.shipment()));
        return OperationRequest.of(request, input.body());
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        TransportationInput input = TransportationInput.of(request.body());
        return quoteTransportation
                .quote(new QuoteTransportation.Command(request.workflow(), input.option(), input.shipments()), now)
                .map(quoted -> warnings(input, quoted));
    }

    /** Returns what keeps carriers from shipping: what clients have not said, and the boxes themselves. */
    private static List<OperationProblem> warnings(TransportationInput input, Workflow quoted) {
        PlacementOption option = quoted.offer().option(input.option());
        return Stream.concat(
                        missing(input).stream(),
                        option.quotes().stream()
                                .map(Quote::obstacle)
                                .flatMap(Optional::stream)
                                .map(obstacle -> OperationProblem.warning(
                                        WARNING,
                                        "WARNING: "
                                                + obstacle.refused().refusal().detail(),
                                        "")))
                .toList();
    }

    private static Optional<OperationProblem> missing(TransportationInput input) {
        List<ShipmentId> withoutPallets =
                shipments(input, ready -> ready.pallets().isEmpty());
        List<ShipmentId> withoutFreight =
                shipments(input, ready -> ready.freight().isEmpty());
        if (withoutPallets.isEmpty() && withoutFreight.isEmpty()) {
            return Optional.empty();
        }
        String what = withoutFreight.isEmpty() ? "pallet" : withoutPallets.isEmpty() ? "freight" : "pallet and freight";
        String which = Stream.concat(withoutPallets.stream(), withoutFreight.stream())
                .distinct()
                .map(ShipmentId::value)
                .collect(Collectors.joining(", "));
        return Optional.of(
                OperationProblem.warning(
                        WARNING,
                        "WARNING: Since %s info has not been provided, we may not be able to produce PCP-LTL options as part of GenerateTransportationOptions for the following shipment IDs: [%s]"
                                .formatted(what, which),
                        "This stand-in quotes them for the pallets that it estimates. Confirming one needs freightInformation and contactInformation."));
    }

    private static List<ShipmentId> shipments(TransportationInput input, Predicate<ReadyShipment> which) {
        return input.shipments().stream()
                .filter(which)
                .map(ReadyShipment::shipment)
                .toList();
    }
}
