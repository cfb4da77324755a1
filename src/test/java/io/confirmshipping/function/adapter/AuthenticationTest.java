package io.confirmshipping.function.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.client.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private final Authentication onLambda = new JwtAuthentication(false);
    private final Authentication inSamCli = new JwtAuthentication(true);

    /** A request of {@code seller-1}. */
    private final ObjectNode authorized = (ObjectNode) Event.read("review/workflow.http.json");

    private final ObjectNode unauthorized = unauthorized();

    private ObjectNode unauthorized() {
        ObjectNode event = authorized.deepCopy();
        ((ObjectNode) event.get("requestContext")).remove("authorizer");
        ((ObjectNode) event.get("headers")).remove("authorization");
        return event;
    }

    private ObjectNode unauthorized(String header, String value) {
        ((ObjectNode) unauthorized.get("headers")).put(header, value);
        return unauthorized;
    }

    @Test
    void a_request_is_of_whom_the_authorizer_found() {
        ((ObjectNode) authorized.get("headers")).put("authorization", "Bearer somebody-else");
        assertThat(onLambda.seller(authorized)).isEqualTo(new SellerId("seller-1"));
        assertThat(inSamCli.seller(authorized)).isEqualTo(new SellerId("seller-1"));
    }

    @Test
    void on_lambda_a_request_without_an_authorizer_is_refused_whatever_its_headers_say() {
        assertThatThrownBy(() -> onLambda.seller(unauthorized)).isInstanceOf(RequestRejected.class);
        assertThatThrownBy(() -> onLambda.seller(unauthorized("authorization", "Bearer seller-1")))
                .isInstanceOf(RequestRejected.class);
    }

    @Test
    void in_SAM_CLI_a_request_without_a_token_is_of_the_local_seller() {
        assertThat(inSamCli.seller(unauthorized)).isEqualTo(new SellerId("local-seller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization", "Authorization"})
    void in_SAM_CLI_the_token_names_the_seller(String header) {
        assertThat(inSamCli.seller(unauthorized(header, "Bearer seller-7"))).isEqualTo(new SellerId("seller-7"));
    }

    @Test
    void in_SAM_CLI_another_way_to_authenticate_is_refused_too() {
        assertThatThrownBy(() -> inSamCli.seller(unauthorized("authorization", "Basic c2VsbGVyOjE=")))
                .isInstanceOf(RequestRejected.class);
    }

    @Test
    void no_function_is_deployed_as_if_in_SAM_CLI() throws Exception {
        assertThat(Files.readString(Path.of("template.yaml"))).doesNotContain("AWS_SAM_LOCAL");
    }
}
