package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An edited unit is placed at the fee of the box that it is in. By the table of the United States unless said otherwise. */
class EditedPlacementTest {
    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    @Test
    void one_lamp_more_costs_what_a_lamp_costs_to_place_and_a_mug_what_a_mug_costs() {
        EditedWorkflow west = inTheWest(mugs(20), lamps(20));
        assertThat(west.accepted().getAmount()).isEqualTo("216.60");

        west.edit(0, "LAMP", 1).edit(0, "MUG", -2);

        assertThat(west.corrections())
                .containsExactly(
                        "CHARGE 4.95: 1 x 4.95 per unit (large bulky up to 42 lb, West) more",
                        "REFUND 0.98: 2 x 0.49 per unit (large standard up to 3 lb, West) less");
        assertThat(west.added()).isEqualTo("3.97");
    }

    @Test
    void one_edit_of_both_is_one_correction_of_their_sum() {
        EditedWorkflow west = inTheWest(mugs(20), lamps(20));

        west.edit(0, List.of(new NewQuantity("MUG", 243), new NewQuantity("LAMP", 19)));

        assertThat(west.corrections())
                .containsExactly("REFUND 3.48: 3 x 0.49 per unit (large standard up to 3 lb, West) more"
                        + " + 1 x 4.95 per unit (large bulky up to 42 lb, West) less");
    }

    @Test
    void the_same_unit_costs_what_the_region_of_its_center_costs() {
        EditedWorkflow both = confirmed(PARTIAL_SPLITS, mugs(40));

        both.edit(both.shipmentTo(TACOMA), "MUG", 1).edit(both.shipmentTo(NEW_YORK), "MUG", 1);

        assertThat(both.corrections())
                .containsExactly(
                        "CHARGE 0.34: 1 x 0.34 per unit (large standard up to 3 lb, West) more",
                        "CHARGE 0.17: 1 x 0.17 per unit (large standard up to 3 lb, East) more");
    }

    @Test
    void there_and_back_costs_nothing() {
        EditedWorkflow west = inTheWest(mugs(20), lamps(20));

        west.edit(0, "LAMP", 3).edit(0, "MUG", 5).edit(0, "LAMP", -3).edit(0, "MUG", -5);

        assertThat(west.added()).isEqualTo("0.00");
        assertThat(west.corrections()).hasSize(4);
    }

    @Test
    void several_edits_cost_what_one_does() {
        EditedWorkflow several = inTheWest(mugs(20), lamps(20));
        EditedWorkflow once = inTheWest(mugs(20), lamps(20));

        several.edit(0, "LAMP", 1).edit(0, "MUG", 4).edit(0, "LAMP", 2).edit(0, "MUG", -6);
        once.edit(0, List.of(new NewQuantity("LAMP", 23), new NewQuantity("MUG", 238)));

        assertThat(several.added()).isEqualTo(once.added()).isEqualTo("13.87");
    }

    /** A box of 16 lb is small standard up to 16 units; with one less they weigh more than a pound each, but were confirmed less. */
    @Test
    void an_edit_never_moves_a_box_to_another_tier() {
        EditedWorkflow down = inTheWest(boxes(10, inches("12", "10", "9"), pounds("16"), held("PIN", 16)));
        EditedWorkflow up = inTheWest(boxes(10, inches("12", "10", "9"), pounds("16"), held("PIN", 15)));

        down.edit(0, "PIN", -8).edit(0, "PIN", 2);
        up.edit(0, "PIN", 7);

        assertThat(down.added()).isEqualTo("-1.80");
        assertThat(down.corrections()).allMatch(text -> text.contains("0.30 per unit (small standard, West)"));
        assertThat(up.corrections())
                .containsExactly("CHARGE 2.87: 7 x 0.41 per unit (large standard up to 1.5 lb, West) more");
    }

    @Test
    void a_unit_that_moves_to_a_dearer_box_costs_the_difference() {
        EditedWorkflow west = inTheWest(
                boxes(10, inches("10", "10", "10"), pounds("10"), held("PIN", 16)),
                boxes(10, inches("24", "20", "20"), pounds("40"), held("PIN", 1)));

        west.edit(0, List.of(new NewQuantity("PIN", 170)), west.box(0, 1, "PIN", 14), west.box(0, 11, "PIN", 3));

        assertThat(west.corrections())
                .containsExactly("CHARGE 9.30: 2 x 4.95 per unit (large bulky up to 42 lb, West) more"
                        + " + 2 x 0.30 per unit (small standard, West) less");
    }

    @Test
    void an_emptied_box_saves_all_its_units_and_additions_cost_what_the_box_left_costs() {
        EditedWorkflow west = inTheWest(
                boxes(1, inches("24", "20", "20"), pounds("40"), held("PIN", 2)),
                boxes(9, inches("10", "10", "10"), pounds("10"), held("PIN", 16)));

        west.edit(0, List.of(new NewQuantity("PIN", 144)), west.box(0, 1, "PIN", 0));
        assertThat(west.shipment(0).manifest().boxNumbers()).doesNotContain(1).hasSize(9);
        west.edit(0, "PIN", 2);

        assertThat(west.corrections())
                .containsExactly(
                        "REFUND 7.00: 2 x 3.50 per unit (large bulky up to 28 lb, West) less",
                        "CHARGE 0.60: 2 x 0.30 per unit (small standard, West) more");
    }

    @Test
    void where_placement_is_free_no_edit_makes_it_cost_anything() {
        EditedWorkflow free = confirmed(AMAZON_OPTIMIZED, mugs(40), lamps(40));

        free.edit(0, "MUG", 6).edit(0, "LAMP", -2);

        assertThat(free.corrections()).isEmpty();
        assertThat(free.owed().isZero()).isTrue();
    }

    /** Eleven units at 0.125 are 1.375, confirmed as 1.38: the twelfth makes it 1.50, the next 1.63, the next 1.75. */
    @Test
    void fractions_of_a_cent_add_up_from_edit_to_edit() {
        EditedWorkflow fractions = EditedWorkflow.confirmed(
                new PlacementTariff(List.of(new PlacementTariff.Tier(
                        SizeCode.ANY_SIZE,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(MINIMAL_SPLITS, Map.of(Region.WEST, new BigDecimal("0.125")))))),
                MINIMAL_SPLITS,
                contents(boxes(11, inches("10", "10", "10"), pounds("10"), held("PIN", 1))));
        assertThat(fractions.accepted().getAmount()).isEqualTo("1.38");

        fractions.edit(0, "PIN", 1).edit(0, "PIN", 1).edit(0, "PIN", 1).edit(0, "PIN", -3);

        assertThat(fractions.corrections())
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("CHARGE 0.12", "CHARGE 0.13", "CHARGE 0.12", "REFUND 0.37");
        assertThat(fractions.added()).isEqualTo("0.00");
    }

    /** 40 lb, so large bulky up to 42 lb. */
    private static BoxGroup lamps(int boxes) {
        return boxes(boxes, inches("24", "20", "20"), pounds("40"), held("LAMP", 1));
    }

    private static EditedWorkflow inTheWest(BoxGroup... boxes) {
        return confirmed(MINIMAL_SPLITS, boxes);
    }

    private static EditedWorkflow confirmed(PlacementStrategy strategy, BoxGroup... boxes) {
        return EditedWorkflow.confirmed(US, strategy, contents(boxes));
    }
}
