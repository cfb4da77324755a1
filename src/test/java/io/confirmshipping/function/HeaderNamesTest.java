package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.HeaderCase;
import io.confirmshipping.function.client.NewSeller;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A header is found whatever the case of its name: API Gateway writes lower case, SAM CLI what the client has sent. */
class HeaderNamesTest extends NewSeller {

    private static final String PALLETS = "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets";

    @ParameterizedTest
    @EnumSource
    void a_body_is_read_and_its_key_is_remembered(HeaderCase names) {
        ApiRequest create = ApiRequest.to("POST /workflows")
                .body(Event.fallRestock())
                .header("idempotency-key", UUID.randomUUID().toString());

        ApiAnswer first = send("plan", create, names);
        ApiAnswer again = send("plan", create, names);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("/workflowId")).isEqualTo(first.text("/workflowId"));
    }

    @ParameterizedTest
    @EnumSource
    void a_body_of_another_type_is_refused(HeaderCase names) {
        ApiRequest create =
                ApiRequest.to("POST /workflows").body(Event.fallRestock()).header("content-type", "text/plain");

        assertThat(send("plan", create, names).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @EnumSource
    void a_tag_that_is_known_is_answered_with_304(HeaderCase names) {
        ApiRequest review = ApiRequest.to("GET /workflows/{workflowId}", seller.plan());
        String tag = send("review", review, names).header("etag");

        assertThat(send("review", review.header("if-none-match", tag), names).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource
    void a_drawing_is_sent_to_whom_it_is_asked_by(HeaderCase names) {
        String workflow = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/placementOptions/0/shipments/0/shipmentId");

        ApiAnswer drawing =
                send("review", ApiRequest.to(PALLETS, workflow, shipment).header("accept", "image/svg+xml"), names);

        assertThat(drawing.header("content-type")).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_is_compressed_for_whom_it_may_be(HeaderCase names) {
        ApiRequest review = ApiRequest.to("GET /workflows/{workflowId}", seller.plan());

        assertThat(send("review", review.header("accept-encoding", "gzip"), names)
                        .header("content-encoding"))
                .isEqualTo("gzip");
        assertThat(send("review", review.header("accept-encoding", "identity"), names)
                        .header("content-encoding"))
                .isNull();
    }

    private ApiAnswer send(String function, ApiRequest request, HeaderCase names) {
        ObjectNode event = names.of(request.from(seller.id()).event());
        return new ApiAnswer(functions.invoke(function, event));
    }
}
