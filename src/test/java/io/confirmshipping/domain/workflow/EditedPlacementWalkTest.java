package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.shipment.quantities.BoxChange;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.NumberedBoxes;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.fixture.Account;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Any boxes, any edits: what is owed for placement is recomputed box by box from what the box was when it was confirmed, and
 * {@link Account} keeps the books, also of shipping: inside the void window and after it, shipments on their way or not.
 */
class EditedPlacementWalkTest {
    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    private static final List<ShippingMethod> METHODS = List.of(PARCELS, PALLETS, OWN_PALLETS);

    /** The ends of the void windows, after confirmation. */
    private static final List<Duration> EDGES = List.of(
            Duration.ofMinutes(1),
            Duration.ofHours(1).minusMillis(1),
            Duration.ofHours(1),
            Duration.ofHours(24).minusMillis(1),
            Duration.ofHours(24),
            Duration.ofDays(30));

    private static final Set<String> SEEN = new TreeSet<>();

    @Test
    void after_any_edit_every_unit_is_owed_at_the_fee_its_box_was_confirmed_with() {
        Seeds.forEach(400, seed -> new Walk(new Random(seed)).go());

        assertThat(SEEN)
                .as("a walk that never gets somewhere proves nothing")
                .contains("several fees in a shipment", "several regions", "a box gone", "edited", "refused", "split")
                .contains("CHARGE", "REFUND", "fractions of a cent")
                .contains("shipping refunded", "shipping kept in the void window", "shipping kept after it");
    }

    private static final class Walk {
        private final Random random;
        private final Account account = new Account();
        private final PlacementTariff fees;
        private final EditedWorkflow edited;
        private int edge;

        Walk(Random random) {
            this.random = random;
            fees = dearerBy(new BigDecimal(random.nextInt(10)).movePointLeft(4));
            BoxGroup[] groups = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> anyBoxes())
                    .toArray(BoxGroup[]::new);
            edited = confirmed(random.nextBoolean() ? MINIMAL_SPLITS : PARTIAL_SPLITS, contents(groups));
        }

        private EditedWorkflow confirmed(PlacementStrategy strategy, Contents contents) {
            ShippingMethod method = METHODS.get(random.nextInt(METHODS.size()));
            try {
                return EditedWorkflow.confirmed(fees, strategy, contents, method);
            } catch (CommandRefused notAvailable) {
                return EditedWorkflow.confirmed(fees, strategy, contents);
            }
        }

        void go() {
            assertOwed();
            for (int step = 0; step < 8; step++) {
                passTime();
                try {
                    editAnything(random.nextInt(edited.shipments()));
                    SEEN.add("edited");
                } catch (CommandRefused | InvalidInput refused) {
                    SEEN.add("refused");
                }
                assertOwed();
            }
            edited.corrections().forEach(text -> SEEN.add(text.substring(0, text.indexOf(' '))));
            account.audit(edited.workflow().cancel(edited.now()));
        }

        /** Moves the clock not at all, or to the next edge; now and then a shipment leaves meanwhile. */
        private void passTime() {
            if (random.nextInt(4) == 0) {
                edge = Math.min(edge + 1, EDGES.size() - 1);
            }
            edited.after(EDGES.get(edge));
            if (random.nextInt(16) == 0) {
                edited.ship(random.nextInt(edited.shipments()));
            }
        }

        /** From small standard to large bulky. */
        private BoxGroup anyBoxes() {
            String side = String.valueOf(8 + random.nextInt(17));
            return boxes(
                    2 + random.nextInt(6),
                    inches(side, side, side),
                    pounds(String.valueOf(1 + random.nextInt(50))),
                    held("SKU-" + random.nextInt(2), 1 + random.nextInt(40)));
        }

        private void editAnything(int shipment) {
            Map<String, Integer> now = edited.shipment(shipment).manifest().quantities();
            String msku = List.copyOf(now.keySet()).get(random.nextInt(now.size()));
            if (random.nextBoolean()) {
                edited.edit(shipment, msku, random.nextInt(13) - 6);
                return;
            }
            List<NumberedBoxes> holders = edited.shipment(shipment).manifest().boxes().stream()
                    .filter(numbered -> numbered.group().items().get(0).msku().equals(msku))
                    .toList();
            if (!holders.isEmpty()) {
                NumberedBoxes holder = holders.get(random.nextInt(holders.size()));
                int held = holder.group().unitsPerBox();
                int then = Math.max(0, held + random.nextInt(13) - 6);
                BoxChange change = edited.box(
                        shipment, holder.first() + random.nextInt(holder.group().quantity()), msku, then);
                edited.edit(shipment, List.of(new NewQuantity(msku, now.get(msku) + then - held)), change);
            }
        }

        private void assertOwed() {
            account.audit(edited.workflow());
            BigDecimal expected = BigDecimal.ZERO;
            Set<Region> regions = new TreeSet<>();
            for (int i = 0; i < edited.shipments(); i++) {
                expected = expected.add(expected(i));
                regions.add(edited.region(i));
            }
            assertThat(edited.owed().getAmount()).isEqualTo(expected.setScale(2, RoundingMode.HALF_UP));
            note(regions, expected);
        }

        private BigDecimal expected(int shipment) {
            Map<Integer, BigDecimal> feeByBox = new HashMap<>();
            edited.confirmed(shipment).boxes().forEach(numbered -> numbered.numbers()
                    .forEach(number -> feeByBox.put(number, fee(numbered.group(), edited.region(shipment)))));
            return edited.shipment(shipment).manifest().boxes().stream()
                    .flatMap(numbered -> numbered.numbers().mapToObj(number -> feeByBox.get(number)
                            .multiply(BigDecimal.valueOf(numbered.group().unitsPerBox()))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** By comparing the whole box with as many units of the tier's limits as it holds. */
        private BigDecimal fee(BoxGroup group, Region region) {
            BigDecimal units = BigDecimal.valueOf(group.unitsPerBox());
            PlacementTariff.Tier tier = fees.tiers().stream()
                    .filter(each -> each.pounds()
                            .map(most -> group.weight().pounds().compareTo(most.multiply(units)) <= 0)
                            .orElse(true))
                    .filter(each -> each.cubicInches()
                            .map(most -> group.dimensions().cubicInches().compareTo(most.multiply(units)) <= 0)
                            .orElse(true))
                    .findFirst()
                    .orElseThrow();
            return tier.perUnit().getOrDefault(edited.strategy(), Map.of()).getOrDefault(region, BigDecimal.ZERO);
        }

        private void note(Set<Region> regions, BigDecimal exactly) {
            if (edited.owed().getAmount().compareTo(exactly) != 0) {
                SEEN.add("fractions of a cent");
            }
            if (edited.quotedForShipping().isLessThan(edited.paidForShipping())) {
                SEEN.add(
                        edited.workflow().confirmation().isVoidableAt(edited.now())
                                ? "shipping kept in the void window"
                                : "shipping kept after it");
            }
            if (edited.corrections(ChargeTarget.SHIPPING).stream()
                    .anyMatch(entry -> entry.type() == LedgerEntry.Type.REFUND)) {
                SEEN.add("shipping refunded");
            }
            if (regions.size() > 1) {
                SEEN.add("several regions");
            }
            for (int i = 0; i < edited.shipments(); i++) {
                List<NumberedBoxes> now = edited.shipment(i).manifest().boxes();
                if (edited.shipment(i).manifest().placementFee().parts().size() > 1) {
                    SEEN.add("several fees in a shipment");
                }
                if (edited.shipment(i).manifest().boxCount()
                        < edited.confirmed(i).boxCount()) {
                    SEEN.add("a box gone");
                }
                if (now.size() > edited.confirmed(i).boxes().size()) {
                    SEEN.add("split");
                }
            }
        }

        private static PlacementTariff dearerBy(BigDecimal more) {
            List<PlacementTariff.Tier> tiers = new ArrayList<>();
            US.tiers()
                    .forEach(tier -> tiers.add(new PlacementTariff.Tier(
                            tier.size(),
                            tier.pounds(),
                            tier.cubicInches(),
                            tier.perUnit().entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey, fees -> dearerBy(more, fees.getValue()))))));
            return new PlacementTariff(tiers);
        }

        private static Map<Region, BigDecimal> dearerBy(BigDecimal more, Map<Region, BigDecimal> fees) {
            return fees.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fee -> fee.getValue()
                    .add(more)));
        }
    }
}
