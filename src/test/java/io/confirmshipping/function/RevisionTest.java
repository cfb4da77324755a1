package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review says whether it has changed: by its version, and by its tag (rules.md#rule-25). */
class RevisionTest extends NewSeller {

    @Test
    void the_workflow_moves_with_the_name_and_the_tracking_of_a_shipment() {
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");

        moves(workflow, () -> seller.renameShipment(shipment, "Another name"));
        moves(
                workflow,
                () -> seller.enterTracking(
                        shipment,
                        Json.parse(
                                "{\"ltlTrackingDetail\":{\"billOfLadingNumber\":\"B1\",\"freightBillNumber\":[\"F1\"]}}")));
    }

    @Test
    void a_review_that_has_not_changed_is_answered_with_304_until_it_changes() {
        String workflow = seller.plan();
        ApiAnswer first = review(workflow, "");
        String tag = first.header("etag");
        clock.advance(Duration.ofMillis(1));

        ApiAnswer again = review(workflow, tag);

        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().get("body").textValue()).isEmpty();
        assertThat(again.header("etag")).isEqualTo(tag);
        assertThat(again.header("content-type")).isNull();

        seller.renameWorkflow(workflow, "Winter restock");
        ApiAnswer changed = review(workflow, tag);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isNotEqualTo(tag);
        assertThat(review(workflow, "\"other\", " + changed.header("etag")).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"a\", *TAG*", "*TAG*", "STRONG"})
    void tags_are_compared_weakly(String written) {
        String workflow = seller.plan();
        String tag = review(workflow, "").header("etag");

        String sent = written.replace("*TAG*", tag).replace("STRONG", tag.substring(2));

        assertThat(review(workflow, sent).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "nothing", "W/\"\""})
    void other_tags_get_the_answer(String sent) {
        assertThat(review(seller.plan(), sent).status()).isEqualTo(200);
    }

    @Test
    void a_shipment_has_a_tag_too() {
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        ApiRequest request = ApiRequest.to("GET /shipments/{shipmentConfirmationId}", shipment);
        String tag = seller.send(request).header("etag");

        assertThat(seller.send(request.header("if-none-match", tag)).status()).isEqualTo(304);
        seller.cancel(workflow);
        assertThat(seller.send(request.header("if-none-match", tag)).status()).isEqualTo(200);
    }

    private void moves(String workflow, Runnable change) {
        JsonNode before = seller.review(workflow).body();
        clock.advance(Duration.ofMinutes(1));
        Instant now = clock.instant();

        change.run();

        JsonNode after = seller.review(workflow).body();
        assertThat(after.get("version").longValue())
                .isEqualTo(before.get("version").longValue() + 1);
        assertThat(Instant.parse(after.get("updatedAt").textValue())).isEqualTo(now);
        assertThat(seller.workflows().body().at("/workflows/0/version")).isEqualTo(after.get("version"));
    }

    private ApiAnswer review(String workflow, String ifNoneMatch) {
        ApiRequest request = ApiRequest.to("GET /workflows/{workflowId}", workflow);
        return seller.send(ifNoneMatch.isEmpty() ? request : request.header("if-none-match", ifNoneMatch));
    }
}
