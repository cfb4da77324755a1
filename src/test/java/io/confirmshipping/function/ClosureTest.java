package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** AVP1 is full from 2027-01-11 to 2027-01-15, where the marketplace is: planning again goes elsewhere, and says so. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class ClosureTest {

    private static final String FULL = "AVP1";
    private static final Instant OPEN = Instant.parse("2027-01-11T07:59:00Z");
    private static final Instant FIRST_DAY = Instant.parse("2027-01-11T20:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-01-16T20:00:00Z");

    @Inject
    Api api;

    @Inject
    TestClock clock;

    @Test
    void planning_again_on_the_first_day_leaves_a_full_center_out_and_says_so() {
        clock.set(OPEN);
        Seller seller = Seller.anyone(api);
        String workflow = seller.plan();
        JsonNode before = widest(seller.review(workflow).body());
        assertThat(before.has("destinationsChanged")).isFalse();
        assertThat(destinations(before)).contains(FULL);

        clock.set(FIRST_DAY);
        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(destinations(after)).doesNotContain(FULL);
        assertThatChangesAreNamed(before, after);
        assertThat(widest(seller.review(workflow).body())).isEqualTo(after);
    }

    @Test
    void planning_again_after_the_last_day_goes_back_and_says_so() {
        clock.set(FIRST_DAY);
        Seller seller = Seller.anyone(api);
        String workflow = seller.plan();
        JsonNode before = widest(seller.review(workflow).body());

        clock.set(DAY_AFTER);
        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(texts(after.at("/destinationsChanged/added"))).contains(FULL);
        assertThatChangesAreNamed(before, after);
    }

    @Test
    void planning_again_the_same_day_changes_no_destination() {
        clock.set(FIRST_DAY);
        Seller seller = Seller.anyone(api);
        String workflow = seller.plan();

        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(after.get("destinationsChanged").toString()).isEqualTo("{\"added\":[],\"removed\":[]}");
    }

    private static void assertThatChangesAreNamed(JsonNode before, JsonNode after) {
        assertThat(texts(after.at("/destinationsChanged/removed")))
                .containsExactlyInAnyOrderElementsOf(without(destinations(before), destinations(after)));
        assertThat(texts(after.at("/destinationsChanged/added")))
                .containsExactlyInAnyOrderElementsOf(without(destinations(after), destinations(before)));
    }

    private static JsonNode widest(JsonNode workflow) {
        return workflow.at("/placementOptions/0");
    }

    private static List<String> destinations(JsonNode option) {
        return StreamSupport.stream(option.get("shipments").spliterator(), false)
                .map(shipment -> shipment.at("/destination/warehouseId").textValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> without(List<String> codes, List<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }
}
