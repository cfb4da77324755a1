package io.confirmshipping.function.replay;

import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.pallets.Estimates;
import io.confirmshipping.domain.placement.Allocation;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementMiles;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.UnitRateTable;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The workflows of the events under {@code events/}: number 1 is {@code wf00000000-…-000000000001}. Number 6
 * ships with an own carrier.
 */
final class KnownWorkflows {

    static final SellerId SELLER = new SellerId("seller-1");
    private static final CurrencyUnit DOLLARS = CurrencyUnit.USD;

    private static final ShippingMethod METHOD =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.AMAZON_PARTNERED_CARRIER);
    private static final Carrier CARRIER = new Carrier("UPSN", "UPS");
    private static final int OWN_CARRIER = 6;
    private static final ShippingMethod OWN_METHOD =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER);
    private static final Contents CONTENTS = new Contents(
            List.of(
                    new Item("MUG-RED", 48, Owner.SELLER, Owner.AMAZON),
                    new Item("TOWEL-LINEN", 60, Owner.AMAZON, Owner.SELLER)),
            List.of(boxes(4, "MUG-RED", 12), boxes(3, "TOWEL-LINEN", 20)));

    private KnownWorkflows() {}

    static WorkflowId workflow(int number) {
        return new WorkflowId(id("wf", number));
    }

    static PlacementOptionId option(int number) {
        return new PlacementOptionId(id("pl", number));
    }

    static Money total(int number) {
        return charges(number).total();
    }

    /** Shipping is chosen, so that it can be confirmed. */
    static WorkflowWithContents awaitingConfirmation(int number, Instant offeredAt) {
        ShippingMethod method = number == OWN_CARRIER ? OWN_METHOD : METHOD;
        Quote quote = new Quote(method, CARRIER, charges(number), Optional.of(Duration.ofHours(24)), Optional.empty());
        PlacementOption option = new PlacementOption(
                option(number),
                PlacementStrategy.AMAZON_OPTIMIZED,
                new PlacementMiles(new BigDecimal("300.0"), new BigDecimal("965.0")),
                charges(number).of(ChargeTarget.PLACEMENT),
                Optional.empty(),
                List.of(
                        shipment(number * 10 + 1, "ONT8", 4, 48, "90"),
                        shipment(number * 10 + 2, "MDW2", 3, 60, "67.5")),
                List.of(quote));
        return new WorkflowWithContents(
                new AwaitingConfirmation(
                        header(number, offeredAt),
                        new Offer(
                                offeredAt,
                                offeredAt.plus(Duration.ofHours(24)),
                                "US-2026",
                                PlacementStrategy.AMAZON_OPTIMIZED,
                                List.of(option)),
                        Optional.of(new ShippingChoice(
                                option.id(),
                                LocalDate.ofInstant(offeredAt, ZoneOffset.UTC).plusDays(9),
                                method,
                                CARRIER))),
                CONTENTS,
                new Allocations(Map.of(
                        shipmentId(number * 10 + 1), new Allocation(List.of(new BoxShare(0, 4)), UnitRateTable.FREE),
                        shipmentId(number * 10 + 2), new Allocation(List.of(new BoxShare(1, 3)), UnitRateTable.FREE))));
    }

    private static String id(String prefix, int number) {
        return "%s00000000-0000-4000-8000-%012d".formatted(prefix, number);
    }

    private static ShipmentId shipmentId(int number) {
        return new ShipmentId(id("sh", number));
    }

    private static Charges charges(int number) {
        List<ChargeLine> lines = new ArrayList<>();
        if (number != OWN_CARRIER) {
            lines.add(line(ChargeTarget.SHIPPING, Optional.of(shipmentId(number * 10 + 1)), "USD 112.45"));
            lines.add(line(ChargeTarget.SHIPPING, Optional.of(shipmentId(number * 10 + 2)), "USD 100.00"));
        }
        lines.add(line(ChargeTarget.PREP, Optional.empty(), "USD 60.00"));
        lines.add(line(ChargeTarget.LABELING, Optional.empty(), "USD 26.40"));
        lines.add(line(ChargeTarget.PLACEMENT, Optional.empty(), "USD 80.00"));
        return new Charges(DOLLARS, lines);
    }

    private static ChargeLine line(ChargeTarget target, Optional<ShipmentId> shipment, String amount) {
        return new ChargeLine(target, shipment, Money.parse(amount), "as known");
    }

    private static WorkflowHeader header(int number, Instant createdAt) {
        Address seattle = new Address(
                "Pine Street Goods", "123 Main St", Optional.empty(), "Seattle", "WA", "98101", "US", Optional.empty());
        return new WorkflowHeader(
                workflow(number),
                SELLER,
                new WorkflowName("Fall restock"),
                new MarketplaceId("ATVPDKIKX0DER"),
                seattle,
                createdAt,
                createdAt,
                1);
    }

    private static PlannedShipment shipment(int number, String center, int boxes, int units, String pounds) {
        return new PlannedShipment(
                shipmentId(number),
                center,
                boxes,
                units,
                new BigDecimal(pounds),
                new BigDecimal("965.0"),
                Estimates.of(1, new BigDecimal(pounds).add(BigDecimal.valueOf(50)), new BigDecimal("92160")));
    }

    private static BoxGroup boxes(int quantity, String msku, int units) {
        return new BoxGroup(
                quantity,
                new Dimensions(BigDecimal.valueOf(18), BigDecimal.valueOf(14), BigDecimal.valueOf(12), LengthUnit.IN),
                new Weight(new BigDecimal("22.5"), WeightUnit.LB),
                List.of(new SkuQuantity(msku, units)));
    }
}
