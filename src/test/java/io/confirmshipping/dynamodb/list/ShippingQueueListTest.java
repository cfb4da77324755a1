package io.confirmshipping.dynamodb.list;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller's shipments, page by page. */
class ShippingQueueListTest extends SellersLists {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    ShippingQueueListTest() {
        super(DATABASE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void the_shipping_queue_is_listed_newest_first(int pageSize) {
        List<Confirmed> confirmed = confirmSix();
        List<ConfirmedShipment> listed = pages(page -> shipments(seller, Set.of(), page), pageSize).stream()
                .flatMap(page -> page.items().stream())
                .toList();
        assertThat(listed)
                .isSortedAccordingTo((one, other) -> other.confirmedAt().compareTo(one.confirmedAt()))
                .containsExactlyInAnyOrderElementsOf(confirmed.stream()
                        .flatMap(workflow -> workflow.shipments().stream())
                        .toList());
    }

    @Test
    void the_shipping_queue_by_status_fills_its_pages() {
        List<Confirmed> confirmed = confirmSix();
        store.cancel(Store.reference(confirmed.get(1)), NOON);
        store.cancel(Store.reference(confirmed.get(4)), NOON);
        List<Page<ConfirmedShipment>> pages =
                pages(page -> shipments(seller, Set.of(ShipmentStatus.CANCELLED), page), 3);
        assertThat(pages.get(0).items()).hasSize(3);
        assertThat(pages.get(1).items()).isNotEmpty();
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .hasSize(shipments(List.of(confirmed.get(1), confirmed.get(4))))
                .doesNotHaveDuplicates()
                .allMatch(shipment -> shipment.status() == ShipmentStatus.CANCELLED);
    }

    @Test
    void the_shipping_queue_by_several_statuses_is_one_list() {
        List<Confirmed> confirmed = confirmSix();
        store.cancel(Store.reference(confirmed.get(1)), NOON);
        store.cancel(Store.reference(confirmed.get(4)), NOON);
        Set<ShipmentStatus> both = Set.of(ShipmentStatus.CANCELLED, ShipmentStatus.WORKING);
        assertThat(pages(page -> shipments(seller, both, page), 5).stream()
                        .flatMap(page -> page.items().stream())
                        .toList())
                .isEqualTo(pages(page -> shipments(seller, Set.of(), page), 50)
                        .get(0)
                        .items());
    }

    @Test
    void closed_shipments_are_listed_apart() {
        ConfirmedShipment closed = confirmSix().get(2).shipments().get(1);
        closeShipment(closed);
        assertThat(shipments(seller, Set.of(ShipmentStatus.CLOSED), new PageRequest(50, Optional.empty()))
                        .items())
                .extracting(ConfirmedShipment::id)
                .containsExactly(closed.id());
    }
}
