package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds shipments in the local table, which is small enough to look through an index of it. */
@Singleton
class TableShipmentFinder implements ShipmentFinder {

    private static final String KIND = "SHIPMENT";
    private static final String PREFIX = KIND + "#";

    private final DynamoDbClient client;
    private final String table;
    private final ReviewShipment review;
    private final Marketplaces marketplaces;
    private final Clock clock;

    /** How many confirmations came before that of a shipment, which never changes. */
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();

    @Inject
    TableShipmentFinder(
            DynamoDbClient client,
            @ConfigProperty(name = "workflow-table", defaultValue = "workflows") String table,
            ReviewShipment review,
            Marketplaces marketplaces,
            Clock clock) {
        this.client = client;
        this.table = table;
        this.review = review;
        this.marketplaces = marketplaces;
        this.clock = clock;
    }

    @Override
    public List<String> open() {
        return client
                .scanPaginator(scan -> scan.tableName(table)
                        .indexName("BySellerAndStatus")
                        .filterExpression("begins_with(pk, :kind) AND NOT begins_with(statusListedAt, :closed)"
                                + " AND NOT begins_with(statusListedAt, :cancelled)")
                        .expressionAttributeValues(Map.of(
                                ":kind", AttributeValue.fromS(PREFIX),
                                ":closed", AttributeValue.fromS(ShipmentStatus.CLOSED.name()),
                                ":cancelled", AttributeValue.fromS(ShipmentStatus.CANCELLED.name()))))
                .items()
                .stream()
                .map(item -> item.get("pk").s().substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    @Override
    public Optional<SimulatedShipment> find(String shipment) {
        return ShipmentConfirmationId.parse(shipment).flatMap(id -> item(id).map(item -> {
            SellerId seller = new SellerId(item.get("seller").s());
            return simulated(
                    review.review(new ShipmentReference(seller, id), clock.instant()),
                    numbers.computeIfAbsent(shipment, first -> earlierConfirmations(item)));
        }));
    }

    private Optional<Map<String, AttributeValue>> item(ShipmentConfirmationId id) {
        return Optional.of(client.getItem(get -> get.tableName(table)
                                .key(Map.of(
                                        "pk", AttributeValue.fromS(PREFIX + id.value()),
                                        "sk", AttributeValue.fromS(KIND))))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    /** Counts the workflows of the seller that were confirmed before that of a shipment. */
    private long earlierConfirmations(Map<String, AttributeValue> shipment) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .indexName("BySeller")
                        .keyConditionExpression("#list = :list AND listedAt < :confirmedAt")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(
                                ":list", shipment.get("list"),
                                ":confirmedAt", AttributeValue.fromS(confirmedAt(shipment)))))
                .items()
                .stream()
                .map(TableShipmentFinder::confirmedAt)
                .distinct()
                .count();
    }

    private static String confirmedAt(Map<String, AttributeValue> shipment) {
        return shipment.get("listedAt").s().split("#", 2)[0];
    }

    private SimulatedShipment simulated(ReviewShipment.Reviewed reviewed, long number) {
        ConfirmedShipment shipment = reviewed.record().shipment();
        Marketplace marketplace = marketplaces.of(reviewed.workflow().header());
        boolean isOver = !(reviewed.workflow() instanceof Confirmed) || shipment.status() == ShipmentStatus.CLOSED;
        return new SimulatedShipment(
                shipment.id().value(),
                number + " to " + shipment.warehouseId(),
                shipment.method().mode(),
                miles(reviewed, marketplace),
                shipment.confirmedAt(),
                reviewed.workflow().choice().orElseThrow().shipDate(),
                marketplace.zone(),
                reviewed.record().manifest().quantities(),
                reviewed.record().reports().stream()
                        .collect(Collectors.toMap(ShipmentReport::id, TableShipmentFinder::units)),
                shipment.status().isOnItsWay(),
                isOver);
    }

    private static Map<String, Integer> units(ShipmentReport report) {
        return report.received().stream()
                .collect(Collectors.toMap(SkuQuantity::msku, SkuQuantity::quantity, Integer::sum));
    }

    /** Returns the distance; 0 if the center has left the network. */
    private static double miles(ReviewShipment.Reviewed reviewed, Marketplace marketplace) {
        return marketplace
                .network()
                .center(reviewed.record().shipment().warehouseId())
                .map(center -> marketplace
                        .origins()
                        .locate(reviewed.workflow().header().source())
                        .exactMilesTo(center.coordinates()))
                .orElse(0.0);
    }
}
