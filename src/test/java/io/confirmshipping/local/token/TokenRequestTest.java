package io.confirmshipping.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients ask for tokens with a form or with JSON. */
class TokenRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=refresh_token&refresh_token=Atzr%7Cseller-1&client_id=a&client_secret=b",
                "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"Atzr|seller-1\",\"client_id\":\"a\",\"client_secret\":\"b\"}",
                "grant_type=client_credentials&scope=any&client_id=seller-1&client_secret=b"
            })
    void a_request_names_its_seller(String body) {
        assertThat(TokenRequest.parse(body).seller()).isEqualTo("seller-1");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=a&client_secret=b, 400, invalid_request",
        "grant_type=refresh_token&refresh_token=Atzr%7Ca, 401, invalid_client",
        "grant_type=refresh_token&client_id=a&client_secret=b, 400, invalid_grant",
        "grant_type=refresh_token&refresh_token=seller-1&client_id=a&client_secret=b, 400, invalid_grant",
        "grant_type=refresh_token&refresh_token=Atzr%7C&client_id=a&client_secret=b, 400, invalid_grant",
        "grant_type=password&client_id=a&client_secret=b, 400, unsupported_grant_type",
        "{broken, 400, invalid_request"
    })
    void a_request_without_a_right_to_a_token_is_told_why(String body, int status, String error) {
        assertThatThrownBy(() -> TokenRequest.parse(body).seller())
                .isInstanceOfSatisfying(TokenRequest.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(status);
                    assertThat(refused.error()).isEqualTo(error);
                });
    }

    @Test
    void a_field_of_a_form_may_be_repeated() {
        assertThat(TokenRequest.parse("grant_type=a&grant_type=b").fields()).containsEntry("grant_type", "a");
    }
}
