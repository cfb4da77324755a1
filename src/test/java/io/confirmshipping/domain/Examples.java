package io.confirmshipping.domain;

import io.confirmshipping.domain.charges.FreightRates;
import io.confirmshipping.domain.charges.HandlingRates;
import io.confirmshipping.domain.charges.ParcelRates;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.Origins;
import io.confirmshipping.domain.marketplace.States;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.QuickEstimator;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.BoxSizes;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.placement.PostalArea;
import io.confirmshipping.domain.placement.PostalAreas;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.ServiceArea;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.shipping.ShippingSolution;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A small marketplace with the limits of the design and prices that can be added up in the head. */
public final class Examples {
    public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    public static final Coordinates SEATTLE = new Coordinates(47.6, -122.3);
    public static final FulfillmentCenter TACOMA = center("BFI4", 47.3, -122.4, false);
    public static final FulfillmentCenter ONTARIO = center("ONT8", 34.0, -117.6, true);
    public static final FulfillmentCenter DALLAS = center("DFW7", 32.8, -96.8, false);
    public static final FulfillmentCenter NEW_YORK = center("JFK8", 40.6, -74.2, true);

    public static final ShippingMethod PARCELS =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.AMAZON_PARTNERED_CARRIER);
    public static final ShippingMethod OWN_PARCELS =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER);
    public static final ShippingMethod PALLETS =
            new ShippingMethod(ShippingMode.FREIGHT_LTL, ShippingSolution.AMAZON_PARTNERED_CARRIER);
    public static final ShippingMethod OWN_PALLETS =
            new ShippingMethod(ShippingMode.FREIGHT_LTL, ShippingSolution.USE_YOUR_OWN_CARRIER);

    public static final BoxLimit SMALL_PARCEL_BOX = new BoxLimit(new BigDecimal("50"), new BigDecimal("25"));

    public static final MethodRules PARCEL_RULES = new MethodRules(
            PARCELS,
            List.of(new Carrier("UPSN", "UPS"), new Carrier("FDEG", "FedEx Ground")),
            200,
            Optional.empty(),
            Optional.empty(),
            Optional.of(SMALL_PARCEL_BOX),
            Optional.of(Duration.ofHours(24)),
            Optional.empty());
    public static final MethodRules OWN_PARCEL_RULES = new MethodRules(
            OWN_PARCELS,
            List.of(new Carrier("OTHR", "Other")),
            500,
            Optional.empty(),
            Optional.empty(),
            Optional.of(SMALL_PARCEL_BOX),
            Optional.empty(),
            Optional.empty());
    public static final MethodRules PALLET_RULES = new MethodRules(
            PALLETS,
            List.of(new Carrier("ABFS", "ABF Freight")),
            5_000,
            Optional.of(26),
            Optional.of(new BigDecimal("150")),
            Optional.empty(),
            Optional.of(Duration.ofHours(1)),
            Optional.empty());
    public static final MethodRules OWN_PALLET_RULES = new MethodRules(
            OWN_PALLETS,
            List.of(new Carrier("OTHR", "Other")),
            5_000,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static final ShippingRules SHIPPING = new ShippingRules(
            List.of(PARCEL_RULES, OWN_PARCEL_RULES, PALLET_RULES, OWN_PALLET_RULES),
            new ShipDateWindow(PACIFIC, 90),
            new QuantityChangeLimit(6, 5),
            new ServiceArea("the states of these examples", Set.of("WA", "CA", "TX", "NY")));

    public static final PalletRules PALLET = new PalletRules(
            new BigDecimal("48"),
            new BigDecimal("40"),
            new BigDecimal("72"),
            new BigDecimal("6"),
            new BigDecimal("1500"),
            new BigDecimal("50"));

    /** 0.50 a unit prepared, 0.30 labeled. */
    public static final HandlingRates HANDLING = new HandlingRates(new BigDecimal("0.50"), new BigDecimal("0.30"));

    /** A box 3.00, and a billable pound 0.20 in zone 2, 0.05 more in every zone from there on. */
    public static final ParcelRates PARCEL_RATES = new ParcelRates(
            new BigDecimal("3.00"),
            new BigDecimal("1"),
            new BigDecimal("139"),
            List.of(
                    zone(2, "150", "0.20"),
                    zone(3, "300", "0.25"),
                    zone(4, "600", "0.30"),
                    zone(5, "1000", "0.35"),
                    zone(6, "1400", "0.40"),
                    zone(7, "1800", "0.45"),
                    new ParcelRates.Zone(8, Optional.empty(), new BigDecimal("0.50"))));

    /** A pallet 50.00, and 40.00 for 100 lb of class 100 over 1,000 miles; 100.00 at least. */
    public static final FreightRates FREIGHT_RATES = new FreightRates(
            new BigDecimal("50.00"),
            new BigDecimal("40.00"),
            new BigDecimal("100.00"),
            List.of(
                    densityClass("50", "50"),
                    densityClass("55", "35"),
                    densityClass("60", "30"),
                    densityClass("65", "22.5"),
                    densityClass("70", "15"),
                    densityClass("85", "12"),
                    densityClass("92.5", "10"),
                    densityClass("100", "8"),
                    densityClass("125", "6"),
                    densityClass("175", "4"),
                    densityClass("250", "2"),
                    densityClass("300", "1"),
                    densityClass("400", "0")));

    public static final RateCard RATES =
            new RateCard("US-2026", LocalDate.of(2026, 1, 1), CurrencyUnit.USD, HANDLING, PARCEL_RATES, FREIGHT_RATES);

    /** As many buyers are near New York as near Dallas, Los Angeles and Seattle. */
    public static final Places PLACES = places(1_000, 1_000, 1_000, 1_000);

    public static final BoxSizes SIZES = new BoxSizes(
            new BoxSizes.Limit(new BigDecimal("50"), new BigDecimal("25")),
            new BoxSizes.Limit(new BigDecimal("150"), new BigDecimal("108")));

    public static final Network NETWORK = network(TACOMA, ONTARIO, DALLAS, NEW_YORK);

    public static final States STATES = new States(
            Map.of(
                    "WA",
                    "Washington",
                    "CA",
                    "California",
                    "TX",
                    "Texas",
                    "NY",
                    "New York",
                    "CT",
                    "Connecticut",
                    "AK",
                    "Alaska",
                    "DC",
                    "District of Columbia"),
            Map.of("PR", "Puerto Rico"),
            Map.of("AE", "Armed Forces Europe"));

    public static final Origins ORIGINS = new Origins(
            "US",
            STATES,
            new PostalAreas(Map.of(
                    "981", area(SEATTLE, PACIFIC, "WA"),
                    "063", area(new Coordinates(41.5, -72.1), ZoneId.of("America/New_York"), "CT", "NY"),
                    "100", area(new Coordinates(40.7, -74.0), ZoneId.of("America/New_York"), "NY"),
                    "995", area(new Coordinates(61.2, -149.9), ZoneId.of("America/Anchorage"), "AK"),
                    "99546",
                            area(new Coordinates(61.2, -149.9), ZoneId.of("America/Anchorage"), "AK")
                                    .in(ZoneId.of("America/Adak")),
                    "009", area(new Coordinates(18.4, -66.1), ZoneId.of("America/Puerto_Rico"), "PR"),
                    "090", new PostalArea(Set.of("AE"), Optional.empty(), Optional.empty()))));

    public static final Marketplace MARKETPLACE = new Marketplace(
            new MarketplaceId("ATVPDKIKX0DER"),
            ORIGINS,
            NETWORK,
            SHIPPING,
            PALLET,
            new RateCards(PACIFIC, List.of(RATES)));

    public static final Address WAREHOUSE_IN_SEATTLE = new Address(
            "Jane Doe", "123 Main St", Optional.empty(), "Seattle", "WA", "98101", "US", Optional.of("206-555-0100"));

    public static final Offering OFFERING =
            new Offering(new DemandPlanner(), new QuickEstimator(), new RateCardQuoting());

    private Examples() {}

    private static PostalArea area(Coordinates coordinates, ZoneId zone, String... states) {
        return new PostalArea(Set.of(states), Optional.of(coordinates), Optional.of(zone));
    }

    /** A placement fee of 0.15 a unit for two or three destinations, and of 0.30 for one, which is then the nearest. */
    public static Network network(FulfillmentCenter... centers) {
        return network(PLACES, centers);
    }

    public static Network network(Places places, FulfillmentCenter... centers) {
        return new Network(
                List.of(centers),
                places,
                SIZES,
                Map.of(
                        PlacementStrategy.AMAZON_OPTIMIZED, new StrategyRules(4, 5, new BigDecimal("0.01")),
                        PlacementStrategy.PARTIAL_SPLITS, new StrategyRules(2, 3, new BigDecimal("0.10")),
                        PlacementStrategy.MINIMAL_SPLITS, new StrategyRules(1, 1, new BigDecimal("100"))),
                new PlacementTariff(List.of(new PlacementTariff.Tier(
                        "of any size",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(
                                PlacementStrategy.PARTIAL_SPLITS, everywhere("0.15"),
                                PlacementStrategy.MINIMAL_SPLITS, everywhere("0.30"))))),
                List.of(),
                Duration.ofHours(24));
    }

    /** So many buyers each. */
    public static Places places(int newYork, int dallas, int losAngeles, int seattle) {
        return Places.of(List.of(
                new Place("100", new Coordinates(40.7, -74.0), newYork, "NY"),
                new Place("752", new Coordinates(32.8, -96.8), dallas, "TX"),
                new Place("900", new Coordinates(34.0, -118.2), losAngeles, "CA"),
                new Place("981", SEATTLE, seattle, "WA")));
    }

    private static Map<Region, BigDecimal> everywhere(String fee) {
        return Stream.of(Region.values()).collect(Collectors.toMap(region -> region, region -> new BigDecimal(fee)));
    }

    public static FulfillmentCenter center(String code, double latitude, double longitude, boolean takesOversize) {
        Address address =
                new Address(code, "1 Dock Rd", Optional.empty(), "Somewhere", "XX", "00000", "US", Optional.empty());
        return new FulfillmentCenter(
                code,
                address,
                new Coordinates(latitude, longitude),
                Region.CENTRAL,
                takesOversize ? Set.of(BoxSize.STANDARD, BoxSize.OVERSIZE) : Set.of(BoxSize.STANDARD));
    }

    private static ParcelRates.Zone zone(int number, String upToMiles, String perPound) {
        return new ParcelRates.Zone(number, Optional.of(new BigDecimal(upToMiles)), new BigDecimal(perPound));
    }

    private static FreightRates.DensityClass densityClass(String number, String poundsPerCubicFoot) {
        return new FreightRates.DensityClass(new BigDecimal(number), new BigDecimal(poundsPerCubicFoot));
    }

    public static Money dollars(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    /** So many boxes of 12 mugs each, 22.5 lb, 18 x 14 x 12 in. */
    public static BoxGroup mugs(int boxes) {
        return boxes(boxes, inches("18", "14", "12"), pounds("22.5"), held("MUG", 12));
    }

    /** So many boxes with one surfboard each, which only a center for oversize takes. */
    public static BoxGroup surfboards(int boxes) {
        return boxes(boxes, inches("66", "20", "5"), pounds("52"), held("SURFBOARD", 1));
    }

    public static BoxGroup boxes(int quantity, Dimensions dimensions, Weight weight, SkuQuantity... held) {
        return new BoxGroup(quantity, dimensions, weight, List.of(held));
    }

    public static SkuQuantity held(String msku, int quantity) {
        return new SkuQuantity(msku, quantity);
    }

    public static Dimensions inches(String length, String width, String height) {
        return new Dimensions(new BigDecimal(length), new BigDecimal(width), new BigDecimal(height), LengthUnit.IN);
    }

    public static Dimensions centimeters(String length, String width, String height) {
        return new Dimensions(new BigDecimal(length), new BigDecimal(width), new BigDecimal(height), LengthUnit.CM);
    }

    public static Weight pounds(String value) {
        return new Weight(new BigDecimal(value), WeightUnit.LB);
    }

    public static Weight kilograms(String value) {
        return new Weight(new BigDecimal(value), WeightUnit.KG);
    }

    /** These boxes and the items in them, which the seller prepares and labels. */
    public static Contents contents(BoxGroup... boxes) {
        return contents(Owner.SELLER, Owner.SELLER, boxes);
    }

    public static Contents contents(Owner prepOwner, Owner labelOwner, BoxGroup... boxes) {
        Map<String, Integer> units = new LinkedHashMap<>();
        Stream.of(boxes).forEach(group -> group.items()
                .forEach(held -> units.merge(held.msku(), group.quantity() * held.quantity(), Integer::sum)));
        List<Item> items = units.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue(), prepOwner, labelOwner))
                .toList();
        return new Contents(items, List.of(boxes));
    }
}
