package io.confirmshipping.dynamodb;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.idempotency.DynamoDbIdempotencyStore;
import io.confirmshipping.dynamodb.shipment.DynamoDbShipmentChanges;
import io.confirmshipping.dynamodb.shipment.DynamoDbShipmentReviews;
import io.confirmshipping.dynamodb.shipment.DynamoDbTrackingChanges;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.Pause;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.workflow.DynamoDbContentsChanges;
import io.confirmshipping.dynamodb.workflow.DynamoDbDuePlacements;
import io.confirmshipping.dynamodb.workflow.DynamoDbNewWorkflows;
import io.confirmshipping.dynamodb.workflow.DynamoDbQuantityChanges;
import io.confirmshipping.dynamodb.workflow.DynamoDbShipmentEvents;
import io.confirmshipping.dynamodb.workflow.DynamoDbWorkflowChanges;
import io.confirmshipping.dynamodb.workflow.DynamoDbWorkflowReviews;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.expiry.ExpirePlacements;
import io.confirmshipping.usecase.pallets.OverridePallets;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.RenameShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.PlanAgain;
import io.confirmshipping.usecase.workflow.RenameWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ports on one table, wired by hand, and short words for the acts of the tests' seller. */
public record Store(DynamoDbClient client, String table, Pause pause, TableWriter writer) {

    private static final LocalDate SHIP_DATE = LocalDate.parse("2026-12-01");

    /** On a new table of DynamoDB Local. Others are given way to without a pause. */
    public static Store onNewTable(DynamoDbClient client) {
        return new Store(client, TestDatabase.newTable(), attempt -> Thread.yield());
    }

    public Store(DynamoDbClient client, String table, Pause pause) {
        this(client, table, pause, new TableWriter(client, table));
    }

    public TableReader reader() {
        return new TableReader(client, table, pause);
    }

    public OptimisticRetry attempts() {
        return new OptimisticRetry(pause);
    }

    public TableChanges changesOfTable() {
        return new TableChanges(writer, attempts());
    }

    public DynamoDbIdempotencyStore keptAnswers() {
        return new DynamoDbIdempotencyStore(reader(), writer, changesOfTable());
    }

    public DynamoDbNewWorkflows newWorkflows() {
        return new DynamoDbNewWorkflows(reader(), changesOfTable());
    }

    public DynamoDbWorkflowChanges changes() {
        return new DynamoDbWorkflowChanges(reader(), changesOfTable());
    }

    public DynamoDbContentsChanges contentsChanges() {
        return new DynamoDbContentsChanges(reader(), changesOfTable());
    }

    public DynamoDbWorkflowReviews reviews() {
        return new DynamoDbWorkflowReviews(reader(), attempts());
    }

    public DynamoDbQuantityChanges quantityChanges() {
        return new DynamoDbQuantityChanges(reader(), changesOfTable());
    }

    public DynamoDbTrackingChanges trackingChanges() {
        return new DynamoDbTrackingChanges(reader(), changesOfTable());
    }

    public DynamoDbShipmentEvents shipmentEvents() {
        return new DynamoDbShipmentEvents(reader(), changesOfTable());
    }

    public DynamoDbShipmentChanges shipmentChanges() {
        return new DynamoDbShipmentChanges(reader(), changesOfTable());
    }

    public DynamoDbShipmentReviews shipmentReviews() {
        return new DynamoDbShipmentReviews(reader(), attempts());
    }

    public DynamoDbDuePlacements duePlacements() {
        return new DynamoDbDuePlacements(reader(), changesOfTable());
    }

    public ExpirePlacements expirePlacements() {
        return new ExpirePlacements(duePlacements());
    }

    public PlanAgain planAgain() {
        return new PlanAgain(contentsChanges(), Samples.MARKETPLACES, Samples.OFFERING);
    }

    public WorkflowReference add(WorkflowWithContents workflow) {
        newWorkflows().add(() -> workflow).commit();
        return reference(workflow.workflow());
    }

    public WorkflowWithContents review(WorkflowReference reference, Instant now) {
        return reviews().review(reference, now);
    }

    public AwaitingConfirmation choose(WorkflowReference reference, ShippingMethod method, Instant now) {
        return (AwaitingConfirmation) ship(reference, SHIP_DATE, Optional.of(method), Optional.empty(), now);
    }

    AwaitingConfirmation choose(
            WorkflowReference reference, PlacementOptionId option, ShippingMethod method, Instant now) {
        return (AwaitingConfirmation) ship(reference, SHIP_DATE, Optional.of(method), Optional.of(option), now);
    }

    /** Says only when it is shipped. */
    Workflow shipOn(WorkflowReference reference, LocalDate date, Instant now) {
        return ship(reference, date, Optional.empty(), Optional.empty(), now);
    }

    private Workflow ship(
            WorkflowReference reference,
            LocalDate date,
            Optional<ShippingMethod> method,
            Optional<PlacementOptionId> option,
            Instant now) {
        return new ChooseShipping(changes(), Samples.MARKETPLACES)
                .choose(new ChooseShipping.Command(reference, date, method, List.of(), Optional.empty(), option), now)
                .commit();
    }

    public Confirmed confirm(AwaitingConfirmation chosen, Instant now) {
        return new ConfirmShipping(changes(), Samples.MARKETPLACES)
                .confirm(confirmation(chosen), now)
                .commit();
    }

    public static ConfirmShipping.Command confirmation(AwaitingConfirmation chosen) {
        return new ConfirmShipping.Command(
                reference(chosen),
                chosen.choice().orElseThrow().option(),
                chosen.choice().orElseThrow().charges(chosen.offer()).total());
    }

    /** Added, chosen and confirmed. */
    public Confirmed confirmed(WorkflowWithContents workflow, Instant now) {
        return confirm(choose(add(workflow), Samples.OWN_PALLETS, now), now);
    }

    public Cancelled cancel(WorkflowReference reference, Instant now) {
        return new CancelWorkflow(changes()).cancel(reference, now).commit();
    }

    public Workflow rename(WorkflowReference reference, String name, Instant now) {
        return new RenameWorkflow(changes())
                .rename(reference, new WorkflowName(name), now)
                .commit();
    }

    public ConfirmedShipment rename(ShipmentReference reference, String name, Instant now) {
        return new RenameShipment(shipmentChanges())
                .rename(reference, new ShipmentName(name), now)
                .commit();
    }

    /** Says that a shipment has so many pallets, 60 in high and of 1,500 lb each. */
    Workflow override(WorkflowReference reference, ShipmentId shipment, int pallets, Instant now) {
        PalletGroup group = new PalletGroup(
                pallets,
                new Dimensions(BigDecimal.valueOf(48), BigDecimal.valueOf(40), BigDecimal.valueOf(60), LengthUnit.IN),
                new Weight(BigDecimal.valueOf(1_500), WeightUnit.LB),
                Optional.empty(),
                Stackability.NON_STACKABLE);
        return new OverridePallets(contentsChanges(), shipmentReviews(), Samples.MARKETPLACES, Samples.OFFERING)
                .override(
                        new OverridePallets.Command(new PlannedShipmentReference(reference, shipment), List.of(group)),
                        now)
                .commit();
    }

    EnterTracking enterTracking() {
        return new EnterTracking(trackingChanges());
    }

    /** Edits one SKU of a shipment, spread over its boxes. */
    QuantityEditResult edit(ShipmentReference reference, String msku, int quantity, Instant now) {
        QuantityEdit edit = new QuantityEdit(List.of(new NewQuantity(msku, quantity)), List.of());
        return new EditQuantities(quantityChanges(), Samples.MARKETPLACES, Samples.OFFERING)
                .edit(reference, edit, now)
                .commit();
    }

    /** Reports what happened now, with units for {@code RECEIVING} and without for anything else. */
    ConfirmedShipment report(
            ConfirmedShipment shipment, ShipmentReport.Type type, Instant now, SkuQuantity... received) {
        String id = "%s-%s".formatted(shipment.warehouseId(), UUID.randomUUID());
        return shipmentEvents()
                .keep(shipment.id(), new ShipmentReport(id, type, now, List.of(received)), now)
                .commit();
    }

    public static WorkflowReference reference(Workflow workflow) {
        return new WorkflowReference(
                workflow.header().seller(), workflow.header().id());
    }

    public static WorkflowReference reference(WorkflowSummary workflow) {
        return new WorkflowReference(
                workflow.header().seller(), workflow.header().id());
    }

    public static ShipmentReference reference(ConfirmedShipment shipment) {
        return new ShipmentReference(shipment.seller(), shipment.id());
    }

    public static WorkflowReference reference(SellerId seller, WorkflowId id) {
        return new WorkflowReference(seller, id);
    }

    public static ShipmentReference reference(SellerId seller, ShipmentConfirmationId id) {
        return new ShipmentReference(seller, id);
    }
}
