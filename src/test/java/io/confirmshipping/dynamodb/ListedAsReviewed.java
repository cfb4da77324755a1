package io.confirmshipping.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of a seller who has one workflow shows of it what reviewing it shows. */
record ListedAsReviewed(Store store, WorkflowReference reference) {

    private static final WorkflowView VIEW = new WorkflowView(Samples.MARKETPLACES);
    private static final PageRequest FIRST = new PageRequest(20, Optional.empty());

    void check(Instant now) {
        WorkflowWithContents whole = store.review(reference, now);
        WorkflowSummary summary = whole.workflow().summary();
        assertThat(store.workflowReader()
                        .list(reference.seller(), WorkflowKind.of(summary), FIRST, now)
                        .items())
                .containsExactly(summary);
        assertPartOf(VIEW.of(whole, now), VIEW.of(summary, now), now);
    }

    private static void assertPartOf(ObjectNode whole, ObjectNode entry, Instant now) {
        boolean isOnOffer = whole.at("/placementOptions/0/status").textValue().equals("OFFERED");
        assertThat(entry.has("expiration")).isEqualTo(isOnOffer);
        if (isOnOffer) {
            JsonNode expiration = whole.at("/placementOptions/0/expiration");
            assertThat(entry.get("expiration")).isEqualTo(expiration);
            assertThat(now.plus(Duration.parse(entry.get("expiresIn").textValue())))
                    .isEqualTo(Instant.parse(expiration.textValue()));
        }
        entry.without(List.of("expiration", "expiresIn"))
                .properties()
                .forEach(field ->
                        assertThat(whole.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
    }
}
