package io.confirmshipping.dynamodb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.fixture.Samples;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The first look for late shipments comes in time in every marketplace (rules.md#rule-37). */
class FirstLookTest {

    private static final Instant CONFIRMED_AT = Instant.parse("2026-11-22T10:05:00Z");

    @Test
    void no_marketplace_closes_a_shipment_before_the_first_look() {
        assertThat(Samples.MARKETPLACES.all()).isNotEmpty();
        for (Marketplace marketplace : Samples.MARKETPLACES.all()) {
            assertThat(marketplace.shipping().arrival().deadline(CONFIRMED_AT))
                    .as("%s", marketplace.id())
                    .isAfterOrEqualTo(CONFIRMED_AT.plus(DueMove.FIRST_LOOK));
        }
    }
}
