package io.confirmshipping.function.inbound;

import static io.confirmshipping.function.inbound.InboundPlan.window;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery windows are generated, listed and confirmed (rules.md#rule-31). */
class DeliveryWindowsTest {

    private static final String PARCELS = "GROUND_SMALL_PARCEL";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";
    private static final String READY = "2026-11-30T12:00Z";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundPlan plan;
    private String shipment;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        plan = new InboundPlan(new InboundClient(functions, seller.id()), seller.plan());
        plan.confirmPlacement();
        shipment = plan.shipments().get(0);
    }

    @Test
    void an_own_carrier_is_confirmed_with_windows_and_then_tracked() {
        plan.generate(plan.configurations(READY));
        List<JsonNode> own = plan.options(PARCELS, OWN);
        assertThat(own).isNotEmpty().allSatisfy(option -> assertThat(
                        option.at("/preconditions/0").textValue())
                .isEqualTo("CONFIRMED_DELIVERY_WINDOW"));
        ApiAnswer early = plan.confirm(own);
        assertThat(early.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(early.text("/operationProblems/0/message")).contains("needs a delivery window");
        plan.confirmWindows();
        assertThat(plan.confirm(own).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(plan.get("/shipments/" + shipment).text("/selectedDeliveryWindow/startDate"))
                .isEqualTo("2026-11-30T08:00:00Z");
        assertThat(seller.review(plan.id()).text("/status")).isEqualTo("CONFIRMED");
        assertThat(plan.transportationOptions().get(0).at("/preconditions/0").textValue())
                .isEqualTo("CONFIRMED_DELIVERY_WINDOW");
    }

    @Test
    void fifteen_windows_are_listed_once_they_were_generated() {
        assertThat(plan.listedWindows(shipment)).isEmpty();
        ApiAnswer early = plan.carriedOut("POST", "/shipments/" + shipment + "/deliveryWindowOptions", Json.object());
        assertThat(early.text("/operationProblems/0/message")).contains("Generate transportation options first");
        plan.generate(plan.configurations(READY));
        List<JsonNode> windows = plan.windows(shipment);
        assertThat(windows).hasSize(15);
        assertThat(windows.get(14).get("startDate").textValue()).isEqualTo("2026-12-14T08:00:00Z");
        assertThat(windows.get(14).get("endDate").textValue()).isEqualTo("2026-12-21T08:00:00Z");
        assertThat(windows.get(14).get("validUntil").textValue()).isEqualTo("2026-11-24T10:05:00Z");
        JsonNode page =
                plan.get("/shipments/" + shipment + "/deliveryWindowOptions").body();
        assertThat(page.get("deliveryWindowOptions")).hasSize(10);
        assertThat(page.at("/pagination/nextToken").textValue()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, SUCCESS", "0, FAILED", "1, FAILED"})
    void windows_that_have_expired_are_not_listed_and_fail_with_a_code_of_their_own(int milliseconds, String status) {
        plan.generate(plan.configurations(READY));
        String window =
                plan.windows(shipment).get(2).get("deliveryWindowOptionId").textValue();
        clock.advance(Duration.ofHours(48).plusMillis(milliseconds));
        assertThat(plan.listedWindows(shipment)).hasSize(status.equals("SUCCESS") ? 15 : 0);
        ApiAnswer ended = plan.confirmWindow(shipment, window);
        assertThat(ended.text("/operationStatus")).isEqualTo(status);
        if (status.equals("FAILED")) {
            assertThat(ended.text("/operationProblems/0/code")).isEqualTo("FBA_INB_0469");
            assertThat(ended.text("/operationProblems/0/message"))
                    .isEqualTo("ERROR: Delivery window options are expired, please regenerate them.");
            assertThat(plan.windows(shipment)).hasSize(15);
        }
    }

    @Test
    void windows_that_are_generated_anew_have_other_ids_and_the_chosen_one_stays() {
        plan.generate(plan.configurations(READY));
        String first =
                plan.windows(shipment).get(0).get("deliveryWindowOptionId").textValue();
        String second =
                plan.windows(shipment).get(1).get("deliveryWindowOptionId").textValue();
        plan.confirmWindow(shipment, first);
        clock.advance(Duration.ofMillis(1));
        assertThat(plan.windows(shipment).get(0).get("deliveryWindowOptionId").textValue())
                .isNotEqualTo(first);
        assertThat(plan.get("/shipments/" + shipment).text("/selectedDeliveryWindow/deliveryWindowOptionId"))
                .isEqualTo(first);
        assertThat(plan.confirmWindow(shipment, first).text("/operationStatus"))
                .as("confirmed again")
                .isEqualTo("SUCCESS");
        ApiAnswer unknown = plan.send("POST", window(shipment, second), Json.object());
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/message"))
                .isEqualTo("The requested deliveryWindowOptionId does not exist for the given shipment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30T12:00:00.123Z", "2026-11-30T12:00:59.123456Z", "2026-11-30T12:00Z"})
    void a_shipment_that_is_ready_in_the_same_minute_keeps_its_window(String readyAt) {
        plan.generate(plan.configurations("2026-11-30T12:00:00.123456Z"));
        String window =
                plan.windows(shipment).get(0).get("deliveryWindowOptionId").textValue();
        plan.confirmWindow(shipment, window);
        plan.generate(plan.configurations(readyAt));
        assertThat(plan.get("/shipments/" + shipment).text("/selectedDeliveryWindow/deliveryWindowOptionId"))
                .isEqualTo(window);
    }

    @Test
    void what_is_confirmed_at_our_own_door_has_windows_from_its_ship_date_on() {
        InboundPlan confirmed = new InboundPlan(plan.client(), seller.confirmed(PARCELS, OWN));
        String one = confirmed.shipments().get(0);
        String id = confirmed.get("/shipments/" + one).text("/selectedTransportationOptionId");
        assertThat(confirmed.windows(one).get(0).get("startDate").textValue()).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(confirmed.get("/shipments/" + one).text("/selectedTransportationOptionId"))
                .isEqualTo(id);
    }

    @Test
    void a_window_is_confirmed_once_the_placement_is() {
        InboundPlan early = new InboundPlan(plan.client(), seller.plan());
        early.generate(early.configurations(READY));
        String one = early.shipments().get(0);
        String window = early.windows(one).get(0).get("deliveryWindowOptionId").textValue();
        assertThat(early.send("POST", window(one, window), Json.object()).text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(early.id()));
        early.confirmPlacement();
        assertThat(early.confirmWindow(one, window).text("/operationStatus")).isEqualTo("SUCCESS");
    }
}
