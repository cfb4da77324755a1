package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seller is who the authorizer says, whatever the name. {@link EveryRouteIsolationTest} tries the IDs of others. */
class IsolationTest extends NewSeller {

    Seller owner;
    Seller stranger;
    String workflow;

    @BeforeEach
    void a_seller_has_confirmed() {
        owner = Seller.anyone(api);
        stranger = Seller.anyone(api);
        workflow = owner.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
    }

    @Test
    void a_seller_named_in_an_http_body_is_refused() {
        ObjectNode body = owner.acceptance(workflow).put("sellerId", owner.id());
        ApiAnswer refused = stranger.confirm(workflow, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("sellerId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wf", "", " ", "../x", "wf00000000-0000-4000-8000-00000000000A", "WORKFLOW#1", "%00"})
    void what_is_no_workflow_id_is_not_found(String id) {
        assertThat(stranger.review(id).status()).isEqualTo(404);
        assertThat(stranger.cancel(id).code()).isEqualTo("workflow-not-found");
    }

    static Stream<String> oddSellers() {
        return Stream.of("a#b", "a#b#c", "#", "WORKFLOW", "a b", "Ñandú 茶 📦", "%2F/..", "x".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("oddSellers")
    void a_seller_with_an_odd_name_has_workflows_of_its_own(String name) {
        Seller odd = new Seller(api, name);
        String mine = odd.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(odd.workflows().body().findValuesAsText("workflowId")).contains(mine);
        assertThat(odd.shipments().body().get("shipments")).isNotEmpty();
        assertThat(new Seller(api, name + "#").workflows().body().get("workflows"))
                .isEmpty();
        assertThat(odd.cancel(mine).status()).isEqualTo(200);
    }
}
