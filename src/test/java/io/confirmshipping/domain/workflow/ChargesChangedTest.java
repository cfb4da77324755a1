package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleContents.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleMarketplace.MARKETPLACE;
import static io.confirmshipping.domain.SampleMarketplace.OFFERING;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.ShippingRequests.withCarrier;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementStrategy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Between review and confirmation something changes, in another window, say (rules.md#rule-9). */
class ChargesChangedTest {
    private final AwaitingConfirmation reviewed = chosen(PARCELS);

    @Test
    void another_method_is_another_total() {
        refusesWithBothTotals(reviewed.choose(shippingBy(PALLETS), CONFIRMED_AT));
        refusesWithBothTotals(reviewed.choose(shippingBy(OWN_PARCELS), CONFIRMED_AT));
    }

    @Test
    void another_placement_option_is_another_total() {
        PlacementOptionId other =
                option(reviewed.offer(), PlacementStrategy.MINIMAL_SPLITS).id();

        refusesWithBothTotals(reviewed.choose(withOption(other, PARCELS), CONFIRMED_AT));
    }

    @Test
    void other_boxes_are_another_total() {
        refusesWithBothTotals(plannedAgain(contents(Owner.AMAZON, Owner.AMAZON, mugs(41))));
    }

    @Test
    void another_owner_of_prep_or_labeling_is_another_total() {
        refusesWithBothTotals(plannedAgain(contents(Owner.SELLER, Owner.AMAZON, mugs(40))));
        refusesWithBothTotals(plannedAgain(contents(Owner.AMAZON, Owner.NONE, mugs(40))));
    }

    @Test
    void nothing_is_charged_and_the_new_total_can_be_accepted() {
        AwaitingConfirmation changed = reviewed.choose(shippingBy(PALLETS), CONFIRMED_AT);
        refusesWithBothTotals(changed);

        Confirmed confirmed = changed.confirm(option(changed), total(changed), SHIP_DAYS, NAMING, CONFIRMED_AT);

        assertThat(confirmed.ledger().owed()).isEqualTo(total(changed));
    }

    @Test
    void what_does_not_concern_the_price_may_change() {
        AwaitingConfirmation later =
                reviewed.choose(shippingBy(PARCELS, Workflows.SHIP_DATE.plusDays(1)), CONFIRMED_AT);
        AwaitingConfirmation carrier = reviewed.choose(withCarrier("FDEG", PARCELS), CONFIRMED_AT);
        AwaitingConfirmation renamed = reviewed.rename(new WorkflowName("Winter restock"), CONFIRMED_AT);

        for (AwaitingConfirmation changed : new AwaitingConfirmation[] {later, carrier, renamed}) {
            assertThat(changed.confirm(option(reviewed), total(reviewed), SHIP_DAYS, NAMING, CONFIRMED_AT)
                            .confirmation()
                            .accepted()
                            .total())
                    .isEqualTo(total(reviewed));
        }
    }

    @Test
    void other_options_at_the_same_total_are_refused_as_not_seen_by_the_seller() {
        AwaitingConfirmation changed = plannedAgain(contents(Owner.AMAZON, Owner.AMAZON, mugs(40)));
        assertThat(total(changed)).isEqualTo(total(reviewed));

        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> changed.confirm(option(reviewed), total(reviewed), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    @Test
    void options_planned_again_have_no_price_until_shipping_is_chosen() {
        AwaitingConfirmation changed = reviewed.plan(Workflows.offerAt(CONFIRMED_AT), CONFIRMED_AT);

        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> changed.confirm(option(reviewed), total(reviewed), SHIP_DAYS, NAMING, CONFIRMED_AT));
        refused(
                RefusalCode.SHIPPING_NOT_CHOSEN,
                () -> changed.confirm(
                        changed.offer().defaultOption().id(), total(reviewed), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    private void refusesWithBothTotals(AwaitingConfirmation changed) {
        assertThat(total(changed)).isNotEqualTo(total(reviewed));

        Refusal refusal = refused(
                RefusalCode.CHARGES_CHANGED,
                () -> changed.confirm(option(reviewed), total(reviewed), SHIP_DAYS, NAMING, CONFIRMED_AT));

        assertThat(refusal.facts())
                .containsEntry("acceptedTotal", total(reviewed))
                .containsEntry("newTotal", total(changed));
        assertThat(refusal.detail())
                .contains(total(reviewed).toString(), total(changed).toString());
    }

    private AwaitingConfirmation plannedAgain(Contents contents) {
        Offer offer = OFFERING.offer(
                        contents,
                        WAREHOUSE_IN_SEATTLE,
                        PlacementStrategy.AMAZON_OPTIMIZED,
                        MARKETPLACE,
                        Optional.empty(),
                        CONFIRMED_AT)
                .offer();
        return reviewed.plan(offer, CONFIRMED_AT).choose(shippingBy(PARCELS), CONFIRMED_AT);
    }
}
