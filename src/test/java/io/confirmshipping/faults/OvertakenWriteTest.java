package io.confirmshipping.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.SilentFunctions;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A write is stuck in the network, its sender has no answer and does something else, and then it arrives: it changes nothing
 * at all, and what was done meanwhile stays. So nothing is ever brought back to an older state. By day the table is in
 * memory, by night ({@code -Dscale}) it is one of DynamoDB Local.
 */
@ExtendWith(SilentFunctions.class)
class OvertakenWriteTest {

    @RegisterExtension
    private static final Store database = Store.onNewTable();

    private final TestClock clock = new TestClock();
    private final ResettableTable table = ResettableTable.forThisRun(database);
    private final FaultyClient client = new FaultyClient(table.client());
    private final HandWired wired = new HandWired(new Store(client, table.name(), attempt -> Thread.yield()), clock);

    /** Returns all triggers but those that make a workflow or a note: there is nothing yet that others could change. */
    static Stream<Trigger> triggers() {
        return Triggers.all().filter(trigger -> !trigger.name().matches("POST /(workflows|feedback) with.*"));
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void what_others_have_changed_meanwhile_a_late_write_does_not_change(Trigger trigger) {
        int delayed = 0;
        while (isRefusedIfItIsLate(trigger, delayed + 1)) {
            delayed++;
        }
        assertThat(delayed).as("writes of " + trigger).isPositive();
    }

    /** @return false if it makes fewer writes */
    private boolean isRefusedIfItIsLate(Trigger trigger, int write) {
        Caller caller = Caller.anyone(wired, clock);
        Delivery delivery = trigger.preparation().prepare(caller);
        client.arm(Fault.ARRIVED_AFTER_THE_NEXT_TRY, write);
        delivery.send();
        if (client.disarm() == 0) {
            return false;
        }
        changeEverything(caller.seller());
        WholeTable before = table.whole();
        assertThat(client.lateWrite()).as("write %d", write).isEqualTo(LateWrite.Outcome.REFUSED);
        assertThat(table.whole()).isEqualTo(before);
        assertThat(delivery.send()).as("done when sent again").isTrue();
        return true;
    }

    private static void changeEverything(Seller seller) {
        JsonNode workflows = seller.workflows().body().get("workflows");
        assertThat(seller.send(ApiRequest.to("PUT /preferences")
                                .body(Json.object().put("placementPreference", "PARTIAL_SPLITS")))
                        .status())
                .isEqualTo(200);
        for (JsonNode workflow : workflows) {
            String id = workflow.get("workflowId").textValue();
            assertThat(seller.renameWorkflow(id, "Renamed meanwhile").status()).isEqualTo(200);
            for (JsonNode shipment : seller.review(id).body().path("shipments")) {
                String name = shipment.get("shipmentConfirmationId").textValue();
                assertThat(seller.renameShipment(name, "Renamed meanwhile").status())
                        .isEqualTo(200);
            }
        }
    }
}
