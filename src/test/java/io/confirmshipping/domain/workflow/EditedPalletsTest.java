package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.workflow.Workflows.pallet;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The pallets of a shipment after its quantities were edited (rules.md#rule-11, rules.md#rule-16): 20 boxes of 20 units, 2 lb
 * each, 800 lb together, for one center. A pallet itself weighs 50 lb.
 */
class EditedPalletsTest {

    private final EditedWorkflow edited = EditedWorkflow.confirmed(
            NETWORK.fees(),
            PlacementStrategy.MINIMAL_SPLITS,
            contents(boxes(20, inches("18", "14", "12"), pounds("40"), held("MUG", 20))),
            PALLETS);

    @Test
    void the_estimate_weighs_what_the_boxes_weigh_now() {
        BigDecimal before = pallets().pounds();

        edited.edit(0, "MUG", 6);

        assertThat(pallets().pounds()).isEqualByComparingTo(before.add(new BigDecimal("12")));
        assertThat(edited.paidForShipping()).isEqualTo(edited.quotedForShipping());
    }

    @Test
    void the_option_counts_and_weighs_what_the_shipment_holds_now() {
        edited.edit(0, "MUG", 6);

        assertThat(planned().pounds()).isEqualByComparingTo("812");
        assertThat(planned().unitCount()).isEqualTo(406);
    }

    @Test
    void the_sellers_pallets_stay_as_long_as_they_can_hold_the_boxes() {
        edited.override(0, pallet(2, "60", "456"));
        PalletEstimate sellers = pallets();

        edited.edit(0, "MUG", 6);

        assertThat(pallets()).isEqualTo(sellers);
        assertThat(edited.paidForShipping()).isEqualTo(edited.quotedForShipping());
    }

    /** 812 lb of boxes and two pallets of 50 lb weigh 912 lb, one unit more 914 lb. */
    @Test
    void the_estimate_takes_the_place_of_pallets_that_cannot_hold_the_boxes_and_is_paid_for() {
        edited.override(0, pallet(2, "60", "456")).edit(0, "MUG", 6).edit(0, "MUG", 1);

        assertThat(pallets().isSellers()).isFalse();
        assertThat(pallets().groups()).isNotEmpty();
        assertThat(edited.paidForShipping()).isEqualTo(edited.quotedForShipping());
        assertThat(edited.paidForShipping().isPositive()).isTrue();
    }

    @Test
    void the_ledger_says_that_quantities_were_changed() {
        int before = edited.workflow().ledger().entries().size();

        edited.edit(0, "MUG", 6);

        List<LedgerEntry> entries = edited.workflow().ledger().entries();
        assertThat(entries.get(before).reason().toString())
                .startsWith("quantities of %s were changed; from "
                        .formatted(edited.shipment(0).shipment().id()));
    }

    private PalletEstimate pallets() {
        return planned().pallets();
    }

    private PlannedShipment planned() {
        return edited.workflow().offer().shipment(edited.shipment(0).shipment().plannedAs());
    }
}
