package io.confirmshipping.local.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.contract.ApiOperation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code getInboundPlan} may be called 2 times a second, and 6 times at once; {@code cancelInboundPlan} 2 times at once. */
class RateLimitsTest {

    private static final ApiContracts CONTRACTS = new ApiContracts();
    private static final ApiOperation GET = CONTRACTS.find("getInboundPlan").orElseThrow();
    private static final ApiOperation CANCEL =
            CONTRACTS.find("cancelInboundPlan").orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final RateLimits limits = new RateLimits(true);

    @Test
    void a_burst_is_admitted_and_no_call_more() {
        assertThat(admitted(GET, "seller-1", NOW, 5)).isEqualTo(5);
        assertThat(admitted(GET, "seller-1", NOW, 2)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"499, 0", "500, 1", "501, 1", "999, 1", "1000, 2", "2999, 5", "3000, 6", "60000, 6"})
    void then_calls_are_admitted_by_the_rate_up_to_the_burst(int milliseconds, int calls) {
        admitted(GET, "seller-1", NOW, 6);
        assertThat(admitted(GET, "seller-1", NOW.plusMillis(milliseconds), 10)).isEqualTo(calls);
    }

    @Test
    void parts_of_a_token_are_not_lost() {
        admitted(GET, "seller-1", NOW, 6);
        assertThat(admitted(GET, "seller-1", NOW.plusMillis(499), 1)).isZero();
        assertThat(admitted(GET, "seller-1", NOW.plusMillis(500), 1)).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_set_back_neither_gives_nor_takes() {
        admitted(GET, "seller-1", NOW, 6);
        assertThat(admitted(GET, "seller-1", NOW.minusSeconds(60), 1)).isZero();
        assertThat(admitted(GET, "seller-1", NOW.plusMillis(500), 2)).isEqualTo(1);
    }

    @Test
    void sellers_and_operations_have_limits_of_their_own() {
        admitted(GET, "seller-1", NOW, 6);
        assertThat(admitted(GET, "seller-2", NOW, 10)).isEqualTo(6);
        assertThat(admitted(CANCEL, "seller-1", NOW, 10)).isEqualTo(2);
    }

    @Test
    void what_has_no_published_rate_is_not_limited_and_without_the_setting_nothing_is() {
        ApiOperation own = CONTRACTS.find("reviewWorkflow").orElseThrow();
        assertThat(admitted(own, "seller-1", NOW, 100)).isEqualTo(100);
        RateLimits off = new RateLimits(false);
        for (int i = 0; i < 100; i++) {
            assertThat(off.admit(GET, event("seller-1"), NOW)).isTrue();
        }
    }

    private int admitted(ApiOperation operation, String seller, Instant now, int calls) {
        int admitted = 0;
        for (int i = 0; i < calls; i++) {
            admitted += limits.admit(operation, event(seller), now) ? 1 : 0;
        }
        return admitted;
    }

    private static JsonNode event(String seller) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.withObject("/requestContext/authorizer/jwt/claims").put("sub", seller);
        return event;
    }
}
