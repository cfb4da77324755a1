package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.SampleContents.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleMarketplace.MARKETPLACE;
import static io.confirmshipping.domain.SampleMarketplace.OFFERING;
import static io.confirmshipping.domain.SampleNetwork.SEATTLE;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans become options with fees, figures and quotes (rules.md#rule-2 and rules.md#rule-3). */
class OfferingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Contents CONTENTS = contents(mugs(40), surfboards(4));

    private final PlannedOffer made = make(CONTENTS);

    @Test
    void an_offer_is_valid_for_24_hours() {
        assertThat(made.offer().offeredAt()).isEqualTo(NOW);
        assertThat(made.offer().expiresAt()).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
    }

    @Test
    void an_offer_remembers_the_preference_of_the_seller() {
        assertThat(made.offer().preference()).isEqualTo(PARTIAL_SPLITS);
        assertThat(made.offer().defaultOption()).isEqualTo(option(PARTIAL_SPLITS));
    }

    /** 40 boxes of 12 mugs and 4 surfboards: 484 units, 0.15 each for partial splits and 0.30 for minimal ones. */
    @Test
    void the_placement_fee_is_per_unit() {
        assertThat(option(AMAZON_OPTIMIZED).fee()).isEqualTo(dollars("0.00"));
        assertThat(option(PARTIAL_SPLITS).fee()).isEqualTo(dollars("72.60"));
        assertThat(option(MINIMAL_SPLITS).fee()).isEqualTo(dollars("145.20"));
    }

    @Test
    void the_placement_fee_is_among_the_charges_of_every_quote() {
        assertThat(option(MINIMAL_SPLITS).quotes())
                .extracting(Quote::charges)
                .extracting(charges -> charges.of(ChargeTarget.PLACEMENT))
                .containsOnly(dollars("145.20"));
    }

    @Test
    void every_option_has_a_quote_for_every_method() {
        assertThat(made.offer().options()).allSatisfy(option -> assertThat(option.quotes())
                .extracting(Quote::method)
                .containsExactly(PARCELS, OWN_PARCELS, PALLETS, OWN_PALLETS));
    }

    @Test
    void a_method_that_cannot_take_the_boxes_is_quoted_as_not_available() {
        PlacementOption anvils = make(contents(boxes(9, inches("20", "20", "20"), pounds("50.01"), held("ANVIL", 2))))
                .offer()
                .defaultOption();

        assertThat(anvils.quote(PARCELS).isAvailable())
                .as("two anvils are too heavy for a parcel")
                .isFalse();
        assertThat(anvils.quote(PALLETS).isAvailable()).isTrue();
        assertThat(option(MINIMAL_SPLITS).quote(PARCELS).isAvailable())
                .as("a single surfboard is not")
                .isTrue();
    }

    @Test
    void a_box_that_fits_neither_a_pallet_nor_a_parcel_is_refused_by_name() {
        BoxGroup oar = boxes(2, inches("80", "10", "10"), pounds("50"), held("OAR", 1));
        BoxGroup oars = boxes(2, inches("80", "10", "10"), pounds("50"), held("OAR", 2));
        BoxGroup heavyOar = boxes(2, inches("80", "10", "10"), pounds("150"), held("OAR", 1));
        BoxGroup hugeOar = boxes(2, inches("80", "21.25", "21.26"), pounds("50"), held("OAR", 1));
        BoxGroup cube = boxes(1, inches("108", "108", "108"), pounds("50"), held("OAR", 1));

        make(contents(oar, heavyOar)); // a single unit is a parcel, long and heavy
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> make(contents(mugs(40), oars, oar, hugeOar, cube)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("boxes[1]", "boxes[3]", "boxes[4]"));
    }

    @Test
    void a_box_that_no_pallet_takes_can_go_by_parcel_and_is_named_where_it_cannot() {
        PalletModel model = new PalletModel(new PortfolioPacker());
        Contents oars = contents(boxes(20, inches("80", "10", "10"), pounds("50"), held("OAR", 1)));
        PlacementOption option = new Offering(OFFERING.planner(), model, OFFERING.quoting())
                .offer(oars, WAREHOUSE_IN_SEATTLE, PARTIAL_SPLITS, MARKETPLACE, Optional.empty(), NOW)
                .offer()
                .defaultOption();

        assertThat(option.quote(PARCELS).isAvailable()).isTrue();
        assertThat(option.quote(PALLETS).obstacle())
                .hasValueSatisfying(obstacle -> assertThat(obstacle.detail()).startsWith("Box kind 1 is larger"));
    }

    @Test
    void a_shipment_has_the_figures_of_its_boxes() {
        List<PlacementOption> options = make(contents(mugs(40))).offer().options();
        PlannedShipment first = options.get(options.size() - 1).shipments().get(0);

        assertThat(first.warehouseId()).isEqualTo("BFI4");
        assertThat(first.boxCount()).isEqualTo(40);
        assertThat(first.unitCount()).isEqualTo(480);
        assertThat(first.pounds()).isEqualByComparingTo("900");
        assertThat(first.miles()).isEqualTo(SEATTLE.milesTo(TACOMA.coordinates()));
        assertThat(first.pallets().count())
                .as("40 x 3,024 of 101,376 cubic inches")
                .isEqualTo(2);
        assertThat(first.pallets().pounds()).isEqualByComparingTo(new BigDecimal("1000"));
    }

    @Test
    void the_boxes_of_every_shipment_can_be_looked_up() {
        for (PlacementOption option : made.offer().options()) {
            assertThat(option.shipments())
                    .allSatisfy(shipment -> {
                        Load load = made.allocations().load(shipment.id(), CONTENTS);
                        assertThat(tuple(load.boxCount(), load.unitCount()))
                                .isEqualTo(tuple(shipment.boxCount(), shipment.unitCount()));
                    })
                    .extracting(PlannedShipment::boxCount)
                    .satisfies(counts -> assertThat(
                                    counts.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(44));
        }
    }

    @Test
    void no_shipment_is_of_two_options_and_no_option_of_two_offers() {
        assertThat(made.offer().options().stream()
                        .flatMap(option -> option.shipments().stream())
                        .map(PlannedShipment::id))
                .doesNotHaveDuplicates();
        assertThat(made.offer().options())
                .extracting(PlacementOption::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(make(CONTENTS).offer().options().stream()
                        .map(PlacementOption::id)
                        .toList());
    }

    @Test
    void the_largest_workflow_can_be_offered() {
        assertThat(make(contents(mugs(5_000))).offer().options().stream()
                        .map(PlacementOption::strategy)
                        .toList())
                .isEqualTo(List.of(AMAZON_OPTIMIZED, PARTIAL_SPLITS, MINIMAL_SPLITS));
    }

    private static PlannedOffer make(Contents contents) {
        return OFFERING.offer(contents, WAREHOUSE_IN_SEATTLE, PARTIAL_SPLITS, MARKETPLACE, Optional.empty(), NOW);
    }

    private PlacementOption option(PlacementStrategy strategy) {
        return made.offer().options().stream()
                .filter(option -> option.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }
}
