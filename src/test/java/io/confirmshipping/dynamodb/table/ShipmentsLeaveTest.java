package io.confirmshipping.dynamodb.table;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.Store;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A shipment leaves while the seller changes something that cannot change once it has left. */
class ShipmentsLeaveTest extends Disturbed {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.parse("2026-12-24");

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    ShipmentsLeaveTest() {
        super(DATABASE);
    }

    private final Confirmed confirmed = undisturbed.confirm(chosen, NOON);
    private final ConfirmedShipment shipment = confirmed.shipments().get(0);

    @Test
    void the_ship_date_does_not_change_if_a_shipment_leaves_while_that_is_decided() {
        leaveBeforeTheNextWrite();
        refused(RefusalCode.SHIPMENT_ON_ITS_WAY, () -> store.shipOn(reference, CHRISTMAS_EVE, NOON));
        assertThat(shipDate()).isEqualTo(confirmed.confirmation().shipping().shipDate());
    }

    @Test
    void pallets_do_not_change_if_their_shipment_leaves_while_that_is_decided() {
        leaveBeforeTheNextWrite();
        refused(RefusalCode.SHIPMENT_ON_ITS_WAY, () -> store.override(reference, shipment.plannedAs(), 1, NOON));
        assertThat(stored().offer()).isEqualTo(confirmed.offer());
    }

    @Test
    void the_ship_date_that_another_has_just_chosen_is_taken_though_a_shipment_left_since() {
        doAnswer(call -> {
                    undisturbed.shipOn(reference, CHRISTMAS_EVE, NOON);
                    leave();
                    return real.batchGetItem(call.<BatchGetItemRequest>getArgument(0));
                })
                .doAnswer(call -> real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .when(client)
                .batchGetItem(any(BatchGetItemRequest.class));

        store.shipOn(reference, CHRISTMAS_EVE, NOON);

        assertThat(shipDate()).isEqualTo(CHRISTMAS_EVE);
        assertThat(pauses).containsExactly(1);
    }

    private void leaveBeforeTheNextWrite() {
        doAnswer(call -> {
                    leave();
                    return real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0));
                })
                .when(client)
                .transactWriteItems(any(TransactWriteItemsRequest.class));
    }

    private void leave() {
        undisturbed.report(shipment, ShipmentReport.Type.SHIPPED, NOON);
    }

    private LocalDate shipDate() {
        return ((Confirmed) stored()).confirmation().shipping().shipDate();
    }
}
