package io.confirmshipping.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.inbound.AcceptedRecord;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.limit.RateLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyHandlersTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final ApiContracts CONTRACTS = new ApiContracts();

    private final Faults faults = new Faults();
    private final Functions functions = functions(new RateLimits(false));
    private final Seller seller = Seller.anyone(new Api(functions));
    private final InboundClient client = new InboundClient(functions, seller.id());

    private Functions functions(RateLimits limits) {
        Functions sound = new HandWired(store, new TestClock()).functions();
        FaultyOperations operations = new FaultyOperations(faults, store.operations(), store.operations());
        FaultyHandlers handlers = new FaultyHandlers(
                name -> (input, output, context) ->
                        Json.MAPPER.writeValue(output, sound.invoke(name, input.readAllBytes(), context)),
                CONTRACTS,
                faults,
                limits,
                operations);
        return new Functions(handlers::named);
    }

    private void ask(String operation, String fields) {
        String body = "{'operation': '%s', %s}".formatted(operation, fields).replace('\'', '"');
        faults.add(FaultRequest.parse(body, CONTRACTS));
    }

    @ParameterizedTest
    @CsvSource({
        "throttle, 429, QuotaExceeded",
        "InternalFailure, 500, InternalFailure",
        "ServiceUnavailable, 503, ServiceUnavailable",
        "FBA_INB_0115, 400, FBA_INB_0115"
    })
    void a_call_meets_a_fault_in_the_form_of_its_front_door(String outcome, int status, String code) {
        String plan = seller.plan();
        ask("getInboundPlan", "'outcome': '%s'".formatted(outcome));
        ApiAnswer failed = client.get("inboundPlans/" + plan).send();
        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.text("/errors/0/code")).isEqualTo(code);
        assertThat(failed.header("x-amzn-RateLimit-Limit")).isEqualTo("2.0");
        assertThat(client.get("inboundPlans/" + plan).send().status()).isEqualTo(200);
    }

    @Test
    void our_own_front_door_answers_a_problem_document() {
        String plan = seller.plan();
        ask("reviewWorkflow", "'outcome': 'temporarily-unavailable'");
        ApiAnswer failed = seller.review(plan);
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.code()).isEqualTo("temporarily-unavailable");
        assertThat(failed.header("retry-after")).isEqualTo("2");
        assertThat(seller.review(plan).status()).isEqualTo(200);
    }

    @Test
    void only_so_many_calls_of_this_operation_meet_it() {
        String plan = seller.plan();
        ask("getInboundPlan", "'outcome': 'throttle', 'times': 2");
        assertThat(client.get("inboundPlans").send().status()).isEqualTo(200);
        for (int status : new int[] {429, 429, 200}) {
            assertThat(client.get("inboundPlans/" + plan).send().status()).isEqualTo(status);
        }
        assertThat(faults.arePending()).isFalse();
    }

    @Test
    void a_slow_call_is_answered_all_the_same() {
        String plan = seller.plan();
        ask("getInboundPlan", "'outcome': 'slow', 'milliseconds': 1");
        assertThat(client.get("inboundPlans/" + plan).send().status()).isEqualTo(200);
        assertThat(faults.arePending()).isFalse();
    }

    @Test
    void an_operation_ends_with_the_code_that_was_asked_for_and_changes_nothing() {
        String plan = seller.plan();
        ask("cancelInboundPlan", "'outcome': 'FBA_INB_0115'");
        String failing = cancel(plan);
        assertThat(operate(failing)).isEmpty();
        assertThat(status(failing).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(status(failing).text("/operationProblems/0/code")).isEqualTo("FBA_INB_0115");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        String again = cancel(plan);
        assertThat(operate(failing, again)).isEmpty();
        assertThat(status(again).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void an_operation_that_is_throttled_comes_again_with_all_after_it() {
        String first = cancel(seller.plan());
        ask("cancelInboundPlan", "'outcome': 'throttle', 'where': 'operation'");
        JsonNode failures = operate(first);
        assertThat(failures).hasSize(1);
        assertThat(status(first).text("/operationStatus")).isEqualTo("IN_PROGRESS");
        assertThat(operate(first)).isEmpty();
        assertThat(status(first).text("/operationStatus")).isEqualTo("SUCCESS");

        ask("confirmPlacementOption", "'outcome': 'throttle', 'where': 'operation'");
        String plan = seller.plan();
        String option = client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/0/placementOptionId");
        String confirmation = client.call(
                        "POST", "inboundPlans/" + plan + "/placementOptions/" + option + "/confirmation")
                .send()
                .text("/operationId");
        String[] batch = {cancel(seller.plan()), confirmation, cancel(plan)};
        assertThat(operate(batch).findValuesAsText("itemIdentifier"))
                .containsExactly(AcceptedRecord.of(batch)
                        .at("/Records/1/dynamodb/SequenceNumber")
                        .textValue());
        assertThat(status(batch[0]).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(status(batch[2]).text("/operationStatus")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_slow_operation_is_carried_out_all_the_same() {
        ask("cancelInboundPlan", "'outcome': 'slow', 'milliseconds': 1, 'where': 'operation'");
        String operation = cancel(seller.plan());
        assertThat(operate(operation)).isEmpty();
        assertThat(status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(faults.arePending()).isFalse();
    }

    @Test
    void limits_refuse_a_call_only_if_that_is_asked_for() {
        Functions limited = functions(new RateLimits(true));
        InboundClient eager = new InboundClient(limited, seller.id());
        String plan = "inboundPlans/" + seller.plan();
        for (int i = 0; i < 2; i++) {
            assertThat(eager.call("PUT", plan + "/cancellation").send().status())
                    .isEqualTo(202);
        }
        ApiAnswer refused = eager.call("PUT", plan + "/cancellation").send();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("/errors/0/code")).isEqualTo("QuotaExceeded");
        assertThat(client.call("PUT", plan + "/cancellation").send().status()).isEqualTo(202);
    }

    private String cancel(String plan) {
        return client.call("PUT", "inboundPlans/" + plan + "/cancellation")
                .send()
                .text("/operationId");
    }

    private ApiAnswer status(String operation) {
        return client.get("operations/" + operation).send();
    }

    private JsonNode operate(String... operations) {
        return functions.invoke("operate", AcceptedRecord.of(operations)).get("batchItemFailures");
    }
}
