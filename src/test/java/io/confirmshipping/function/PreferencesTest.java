package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller enrolls in the placement service once, and each workflow may override it (rules.md#rule-2). */
class PreferencesTest extends NewSeller {

    @Test
    void until_the_seller_gives_some_the_free_placement_is_preferred() {
        assertThat(preferences()).isEqualTo("AMAZON_OPTIMIZED");
        assertThat(planned(Event.fallRestock())).isEqualTo("AMAZON_OPTIMIZED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINIMAL_SPLITS", "PARTIAL_SPLITS", "AMAZON_OPTIMIZED"})
    void a_new_workflow_takes_the_preference_of_its_seller(String preference) {
        assertThat(change(preference).text("/placementPreference")).isEqualTo(preference);

        assertThat(preferences()).isEqualTo(preference);
        assertThat(planned(Event.fallRestock())).isEqualTo(preference);
    }

    @Test
    void a_workflow_may_override_it() {
        change("MINIMAL_SPLITS");

        assertThat(planned(Event.fallRestock().put("placementPreference", "AMAZON_OPTIMIZED")))
                .isEqualTo("AMAZON_OPTIMIZED");
        assertThat(preferences()).isEqualTo("MINIMAL_SPLITS");
    }

    @Test
    void a_workflow_keeps_the_preference_that_it_was_created_with() {
        change("PARTIAL_SPLITS");
        String workflow = seller.create(Event.fallRestock()).text("/workflowId");

        change("MINIMAL_SPLITS");

        assertThat(seller.planAgain(workflow).text("/placementPreference")).isEqualTo("PARTIAL_SPLITS");
        ObjectNode contents = Event.fallRestock().retain("items", "boxes");
        assertThat(seller.replaceContents(workflow, contents).text("/placementPreference"))
                .isEqualTo("PARTIAL_SPLITS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                              | placementPreference",
                "{\"placementPreference\": \"NO_SPLITS\"}                        | placementPreference",
                "{\"placementPreference\": null}                                 | placementPreference",
                "{\"placementPreference\": \"MINIMAL_SPLITS\", \"sellerId\": \"x\"} | sellerId",
                "{\"placementPreference\": \"MINIMAL_SPLITS\", \"carrier\": {}}   | carrier"
            })
    void what_is_wrong_or_unknown_is_refused_and_changes_nothing(String body, String field) throws Exception {
        change("PARTIAL_SPLITS");

        ApiAnswer refused = put((ObjectNode) Json.MAPPER.readTree(body));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(preferences()).isEqualTo("PARTIAL_SPLITS");
    }

    @Test
    void preferences_take_no_query() {
        ApiAnswer refused = seller.send(ApiRequest.to("GET /preferences").query("sellerId", "someone"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("sellerId");
    }

    private String preferences() {
        return seller.send(ApiRequest.to("GET /preferences")).text("/placementPreference");
    }

    private String planned(ObjectNode body) {
        return seller.create(body).text("/placementPreference");
    }

    private ApiAnswer change(String preference) {
        return put(Json.object().put("placementPreference", preference));
    }

    private ApiAnswer put(ObjectNode body) {
        return seller.send(ApiRequest.to("PUT /preferences").body(body));
    }
}
