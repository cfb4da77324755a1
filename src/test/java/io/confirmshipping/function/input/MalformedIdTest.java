package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal says which ID it was given, so that the sender sees what was sent; the log does not, as any text may be one. */
class MalformedIdTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final Seller seller = Seller.anyone(new Api(new HandWired(store, new TestClock()).functions()));

    @ParameterizedTest
    @CsvSource({
        "GET /workflows/{workflowId}, wf-1",
        "POST /workflows/{workflowId}/cancellation, WF-1",
        "GET /shipments/{shipmentConfirmationId}, FBA1",
    })
    void a_malformed_id_is_repeated(String route, String id) {
        ApiAnswer refused = seller.send(ApiRequest.to(route, id));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("/detail")).endsWith(" The request says " + id + ".");
        assertThat(refused.text("/explanation/further/0/facts/given")).isEqualTo(id);
    }

    @Test
    void a_malformed_id_of_a_planned_shipment_is_repeated() {
        ApiAnswer refused = seller.send(ApiRequest.to(
                "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets", seller.plan(), "shipment-1"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("/detail")).endsWith(" The request says shipment-1.");
    }

    @Test
    void only_the_beginning_of_a_long_one_is_repeated() {
        String detail = seller.review("x".repeat(500)).text("/detail");

        assertThat(detail).contains("x".repeat(40) + "\u2026").doesNotContain("x".repeat(41));
    }
}
