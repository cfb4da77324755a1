package io.confirmshipping.function.inbound.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.client.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Lambda only the authorizer says who a seller is; in SAM CLI, which has none, the access token does. */
class AccessTokenTest {

    private final AccessToken onLambda = new AccessToken(false);
    private final AccessToken inSamCli = new AccessToken(true);

    @Test
    void a_request_is_of_whom_the_authorizer_found() {
        ObjectNode event = (ObjectNode) Event.read("inbound-read/plan.http.json");
        assertThat(onLambda.seller(event)).isEqualTo(new SellerId("seller-1"));
    }

    @Test
    void on_lambda_a_token_alone_names_nobody() {
        assertThatThrownBy(() -> onLambda.seller(event("x-amz-access-token", "Atza|seller-1")))
                .isInstanceOf(RequestRejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-amz-access-token", "X-Amz-Access-Token"})
    void in_SAM_CLI_the_token_names_the_seller(String header) {
        assertThat(inSamCli.seller(event(header, "Atza|seller-7"))).isEqualTo(new SellerId("seller-7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atza|expired", "Atza|", "Atza| ", "seller-7", "Atzr|seller-7"})
    void another_token_is_taken_to_be_expired(String token) {
        assertThatThrownBy(() -> inSamCli.seller(event("x-amz-access-token", token)))
                .isInstanceOfSatisfying(RequestRejected.class, rejected -> assertThat(rejected.status())
                        .isEqualTo(403))
                .hasMessageContaining("expired");
    }

    @Test
    void in_SAM_CLI_a_request_without_a_token_is_refused() {
        assertThatThrownBy(() -> inSamCli.seller(event("accept", "application/json")))
                .hasMessageContaining("no access token");
    }

    private static ObjectNode event(String header, String value) {
        ObjectNode event = (ObjectNode) Event.read("inbound-read/plan.http.json");
        ((ObjectNode) event.get("requestContext")).remove("authorizer");
        ((ObjectNode) event.get("headers")).remove("x-amz-access-token");
        ((ObjectNode) event.get("headers")).put(header, value);
        return event;
    }
}
