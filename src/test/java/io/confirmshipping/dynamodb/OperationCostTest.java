package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.TransportationSelection;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationStatus;
import io.confirmshipping.usecase.operation.RecordedOperation;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.PreviewContents;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.transportation.ChooseDeliveryWindow;
import io.confirmshipping.usecase.transportation.ConfirmTransportation;
import io.confirmshipping.usecase.transportation.OfferDeliveryWindows;
import io.confirmshipping.usecase.transportation.QuoteTransportation;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cost of accepting and carrying out operations of the front door for Selling Partner API. */
class OperationCostTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final List<String> FIGURES = new ArrayList<>();

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    private final QuoteTransportation quote =
            new QuoteTransportation(store.workflowWriter(), Samples.MARKETPLACES, SampleMarketplace.OFFERING);
    private WorkflowReference reference;
    private PlacementOption option;

    @AfterAll
    static void print() {
        System.out.println("| operation | reads | read units | writes | write units |");
        System.out.println("|---|---|---|---|---|");
        FIGURES.forEach(System.out::println);
    }

    @BeforeEach
    void begin() {
        AwaitingConfirmation awaiting = (AwaitingConfirmation) store.review(
                        store.add(Samples.awaitingConfirmation(Samples.SELLER, Samples.manifold(50, 50, 20, 3), NOON)),
                        LATER)
                .workflow();
        reference = Store.reference(awaiting);
        option = awaiting.offer().defaultOption();
        store.accept(reference, option, LATER);
    }

    @Test
    void quoting_transportation_costs_one_read_and_one_write() {
        Meter.Cost cost = costOf("generateTransportationOptions", quote.quote(configurations(), LATER));
        assertThat(cost.names()).containsExactly("GetItem", "Query", "TransactWriteItems");
    }

    @Test
    void confirming_transportation_costs_one_read_and_one_write() {
        quote.quote(configurations(), LATER).commit();
        Meter.Cost cost = costOf(
                "confirmTransportationOptions",
                new ConfirmTransportation(store.workflowWriter(), Samples.MARKETPLACES)
                        .confirm(reference, selections(), LATER));
        assertThat(cost.names()).containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(cost.writeUnits() - 4 * option.shipments().size())
                .as("what a confirmation costs, and the outcome of the operation")
                .isLessThanOrEqualTo(16);
    }

    @Test
    void delivery_windows_cost_one_read_and_one_write() {
        quote.quote(configurations(), LATER).commit();
        PlannedShipmentReference shipment = new PlannedShipmentReference(
                reference, option.shipments().get(0).id());
        OfferDeliveryWindows offer = new OfferDeliveryWindows(store.workflowWriter(), Samples.MARKETPLACES);
        Meter.Cost offered = costOf("generateDeliveryWindowOptions", offer.offer(shipment, LATER));
        Meter.Cost chosen = costOf(
                "confirmDeliveryWindowOptions",
                new ChooseDeliveryWindow(store.workflowWriter(), Samples.MARKETPLACES)
                        .choose(shipment, window -> true, LATER));
        assertThat(offered.names()).containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(chosen.names()).containsExactly("GetItem", "Query", "TransactWriteItems");
    }

    @Test
    void a_preview_costs_what_the_edit_reads_and_one_small_read_and_write() {
        quote.quote(configurations(), LATER).commit();
        Confirmed confirmed = new ConfirmTransportation(store.workflowWriter(), Samples.MARKETPLACES)
                .confirm(reference, selections(), LATER)
                .commit();
        ShipmentReference shipment = Store.reference(confirmed.shipments().get(0));
        EditQuantities edit =
                new EditQuantities(store.shipmentWriter(), Samples.MARKETPLACES, SampleMarketplace.OFFERING);
        PreviewContents previews = new PreviewContents(edit, store.previews());
        Item item = new ReviewShipment(
                        store.shipmentReader(),
                        store.workflowReader(),
                        Samples.MARKETPLACES,
                        SampleMarketplace.OFFERING)
                .review(shipment, LATER)
                .record()
                .manifest()
                .confirmed()
                .get(0);
        QuantityEdit oneMore = new QuantityEdit(List.of(new NewQuantity(item.msku(), item.quantity() + 1)), List.of());
        Meter.Cost kept =
                costOf("generateShipmentContentUpdatePreviews", previews.preview(shipment, oneMore, "{}", LATER));
        assertThat(kept.names())
                .as("the edit, and which previews are kept")
                .containsExactly("GetItem", "Query", "Query", "BatchGetItem", "GetItem", "TransactWriteItems");
        ContentPreview preview = store.previews().of(shipment).get(0);
        Meter.Cost made = costOf("confirmShipmentContentUpdatePreview", previews.confirm(preview, oneMore, LATER));
        assertThat(made.names()).containsExactly("GetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems");
    }

    private QuoteTransportation.Command configurations() {
        return new QuoteTransportation.Command(
                reference,
                option.id(),
                option.shipments().stream()
                        .map(shipment -> new QuoteTransportation.ReadyShipment(
                                shipment.id(), LATER, Optional.empty(), Optional.empty(), List.of()))
                        .toList());
    }

    private List<TransportationSelection> selections() {
        return option.shipments().stream()
                .map(shipment -> new TransportationSelection(
                        shipment.id(), way -> way.method().equals(SampleShipping.PARCELS), Optional.empty()))
                .toList();
    }

    /** Accepts an operation, and returns what it costs to carry it out. */
    private static Meter.Cost costOf(String name, Change<?> change) {
        AcceptedOperation accepted =
                new AcceptedOperation(OperationId.random(), Samples.SELLER, Optional.empty(), name, "{}", LATER);
        Meter.Cost acceptance =
                meter.of(() -> store.operations().accept(accepted).commit());
        assertThat(acceptance.names()).containsExactly("PutItem");
        Meter.Cost cost = meter.of(() -> {
            RecordedOperation ended = store.operations()
                    .carryOut(accepted.id(), work -> change.map(done -> List.of()), refused -> List.of())
                    .commit();
            assertThat(ended.status()).isEqualTo(OperationStatus.SUCCESS);
        });
        FIGURES.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %d | %.1f |",
                name,
                cost.reads(),
                cost.readUnits(),
                cost.writes(),
                cost.writeUnits()));
        return cost;
    }
}
