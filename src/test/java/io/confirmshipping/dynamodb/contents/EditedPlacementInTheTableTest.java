package io.confirmshipping.dynamodb.contents;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.SampleNetwork;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.NewQuantity;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fee of placing a unit is stored with the boxes, and stays as it was when they were planned. */
class EditedPlacementInTheTableTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @Test
    void every_edit_is_charged_by_the_box_and_read_back_as_it_was_written() {
        Confirmed confirmed = confirmed();
        ConfirmedShipment shipment = confirmed.shipments().get(0);
        PlacementOption option =
                confirmed.offer().option(confirmed.confirmation().shipping().option());
        assertThat(option.strategy()).isEqualTo(PlacementStrategy.MINIMAL_SPLITS);
        assertThat(option.destinations()).containsExactly("ONT8");

        assertThat(added(edit(shipment, "LAMP", 21), confirmed)).isEqualTo("4.95");
        assertThat(added(edit(shipment, "MUG", 238), confirmed)).isEqualTo("3.97");
        assertThat(added(edit(shipment, "LAMP", 19), confirmed)).isEqualTo("-5.93");
        assertThat(added(edit(shipment, "MUG", 240), confirmed)).isEqualTo("-4.95");
        assertThat(added(edit(shipment, "LAMP", 20), confirmed)).isEqualTo("0.00");
    }

    @Test
    void a_center_that_has_left_the_network_and_other_fees_since_then_change_nothing() {
        Confirmed confirmed = confirmed();
        ShipmentReference reference = Store.reference(confirmed.shipments().get(0));
        Marketplace now = Samples.MARKETPLACES.get(Samples.MARKETPLACE);
        Network without = SampleNetwork.network(SampleNetwork.DALLAS);
        Marketplace changed = new Marketplace(
                now.id(), now.origins(), without, now.shipping(), now.pallets(), now.unitLoads(), now.rates());
        EditQuantities edits = new EditQuantities(store.shipmentWriter(), only(changed), Samples.OFFERING);

        assertThat(added(edits.edit(reference, quantity("LAMP", 21), LATER).commit(), confirmed))
                .isEqualTo("4.95");
        assertThat(added(edits.edit(reference, quantity("LAMP", 22), LATER).commit(), confirmed))
                .isEqualTo("9.90");
    }

    /** Twenty boxes of twelve mugs and twenty with a lamp each, all to one center in the West. */
    private static Confirmed confirmed() {
        Contents contents = SampleContents.contents(
                Owner.SELLER,
                Owner.AMAZON,
                SampleContents.mugs(20),
                SampleContents.boxes(
                        20,
                        SampleContents.inches("24", "20", "20"),
                        SampleContents.pounds("40"),
                        SampleContents.held("LAMP", 1)));
        WorkflowReference reference = store.add(Samples.awaitingConfirmation(Samples.SELLER, contents, NOON));
        PlacementOption option = store.review(reference, NOON).workflow().offer().options().stream()
                .filter(each -> each.strategy() == PlacementStrategy.MINIMAL_SPLITS)
                .findFirst()
                .orElseThrow();
        AwaitingConfirmation chosen =
                (AwaitingConfirmation) new ChooseShipping(store.workflowWriter(), Samples.MARKETPLACES)
                        .choose(
                                new ChooseShipping.Command(
                                        reference,
                                        LocalDate.parse("2026-11-28"),
                                        Optional.of(SampleShipping.OWN_PALLETS),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.of(option.id())),
                                NOON)
                        .commit();
        return store.confirm(chosen, NOON);
    }

    private static QuantityEditResult edit(ConfirmedShipment shipment, String msku, int quantity) {
        return store.edit(Store.reference(shipment), msku, quantity, LATER);
    }

    private static QuantityEdit quantity(String msku, int quantity) {
        return new QuantityEdit(List.of(new NewQuantity(msku, quantity)), List.of());
    }

    /** Returns the fee for placement that is owed beyond the accepted one, as it was answered and as it is stored. */
    private static String added(QuantityEditResult adjusted, Confirmed confirmed) {
        assertThat(store.review(Store.reference(confirmed), LATER).workflow()).isEqualTo(adjusted.workflow());
        assertThat(store.shipmentReader()
                        .review(Store.reference(adjusted.shipment().shipment()))
                        .manifest())
                .contains(adjusted.shipment().manifest());
        Money owed = adjusted.workflow().ledger().owed(ChargeTarget.PLACEMENT);
        return owed.minus(confirmed.ledger().owed(ChargeTarget.PLACEMENT))
                .getAmount()
                .toPlainString();
    }

    private static Marketplaces only(Marketplace marketplace) {
        return new Marketplaces() {
            @Override
            public Marketplace get(MarketplaceId id) {
                return marketplace;
            }

            @Override
            public List<Marketplace> all() {
                return List.of(marketplace);
            }
        };
    }
}
