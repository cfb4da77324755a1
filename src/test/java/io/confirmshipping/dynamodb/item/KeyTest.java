package io.confirmshipping.dynamodb.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored items are found by these very texts, so they never change. */
class KeyTest {

    private static final WorkflowId WORKFLOW = new WorkflowId("wf00000000-0000-4000-8000-000000000001");

    @Test
    void a_workflow_has_a_partition_with_its_header() {
        assertThat(Key.workflow(WORKFLOW))
                .isEqualTo(new Key("WORKFLOW#wf00000000-0000-4000-8000-000000000001", "WORKFLOW"));
    }

    @Test
    void a_confirmed_shipment_has_a_partition_of_its_own() {
        assertThat(Key.shipment(new ShipmentConfirmationId("FBA000000001")))
                .isEqualTo(new Key("SHIPMENT#FBA000000001", "SHIPMENT"));
    }

    @Test
    void a_remembered_request_is_found_by_its_digest() {
        assertThat(Key.idempotency("c0ffee")).isEqualTo(new Key("IDEMPOTENCY#c0ffee", "IDEMPOTENCY"));
    }

    @Test
    void other_items_are_beside_the_header_in_its_partition() {
        assertThat(Key.workflow(WORKFLOW).beside("OFFER"))
                .isEqualTo(new Key("WORKFLOW#wf00000000-0000-4000-8000-000000000001", "OFFER"));
    }

    @Test
    void a_key_tells_the_id_of_its_partition() {
        assertThat(Key.workflow(WORKFLOW).beside("OFFER").id()).isEqualTo(WORKFLOW.value());
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 500})
    void preferences_are_found_by_the_name_of_the_seller(int length) {
        String name = "s".repeat(length);

        assertThat(Key.preferences(new SellerId(name))).isEqualTo(new Key("SELLER#" + name, "PREFERENCES"));
    }

    @Test
    void a_seller_with_a_longer_name_is_found_by_its_digest() {
        assertThat(Key.preferences(new SellerId("s".repeat(501))).pk())
                .matches("SELLER#[0-9a-f]{64}")
                .isNotEqualTo(Key.preferences(new SellerId("s".repeat(502))).pk());
    }
}
