package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.contract.Contract;
import io.confirmshipping.local.template.LambdaFunction;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template, the contract and the code name the same functions, routes and operations. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class TemplateRoutesTest {

    @Inject
    Api api;

    @Any
    @Inject
    Instance<RequestStreamHandler> handlers;

    static Stream<String> routes() {
        return Template.load().routes().stream()
                .filter(route -> !route.isDefault() && !route.isGreedy())
                .map(Route::key);
    }

    @Test
    void every_function_of_the_template_has_a_handler_and_every_handler_a_function() {
        Template template = Template.load();
        Stream<LambdaFunction> functions = Stream.of(
                        template.routes().stream().map(Route::function),
                        template.eventSourceMappings().stream().map(mapping -> mapping.function()),
                        template.schedules().stream().map(schedule -> schedule.function()),
                        template.streamMappings().stream().map(mapping -> mapping.function()))
                .flatMap(all -> all);
        Stream<String> beans = handlers.handlesStream()
                .map(handle -> handle.getBean().getName())
                .filter(name -> name != null);
        assertThat(functions.map(LambdaFunction::handler).distinct())
                .containsExactlyInAnyOrderElementsOf(beans.toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_route_of_the_template_is_answered_by_its_function(String route) {
        ApiRequest request = ApiRequest.to(route, "x", "x");
        assertThat(api.send(request).response().get("body").textValue())
                .doesNotContain("urn:confirm-shipping:problem:no-such-route");
    }

    @Test
    void the_template_hands_every_route_of_the_code_to_its_function_and_has_no_other() {
        assertThat(Template.load().routes())
                .filteredOn(route -> !route.isDefault() && !route.isGreedy())
                .extracting(route -> route.function().handler() + ": " + route.key())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ApiRoute.values())
                        .map(route -> route.function() + ": " + route.key())
                        .toList());
    }

    @Test
    void every_name_of_a_route_is_a_parameter_of_the_template() {
        assertThat(Template.load().routes())
                .filteredOn(route -> !route.isDefault() && !route.isGreedy())
                .allSatisfy(route -> assertThat(Stream.of(ApiRoute.values())
                                .filter(known -> known.key().equals(route.key()))
                                .flatMap(known -> known.names().stream()))
                        .containsExactlyElementsOf(route.parameters()));
    }

    @Test
    void the_contract_calls_every_operation_as_the_code_calls_its_route() {
        assertThat(Contract.operations())
                .containsExactlyInAnyOrderEntriesOf(Stream.of(ApiRoute.values())
                        .collect(Collectors.toMap(ApiRoute::key, route -> camelCase(route.name()))));
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(.)").matcher(name.toLowerCase(Locale.ROOT)).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Test
    void every_route_of_the_design_is_in_the_code() {
        assertThat(Stream.of(ApiRoute.values()).map(ApiRoute::key))
                .containsExactlyInAnyOrder(
                        "POST /workflows",
                        "GET /workflows",
                        "GET /",
                        "GET /openapi.yaml",
                        "GET /requests.yaml",
                        "GET /workflows/{workflowId}",
                        "PUT /workflows/{workflowId}/contents",
                        "POST /workflows/{workflowId}/placements",
                        "PUT /workflows/{workflowId}/packing",
                        "PUT /workflows/{workflowId}/source",
                        "PUT /workflows/{workflowId}/shipping",
                        "POST /workflows/{workflowId}/acceptance",
                        "POST /workflows/{workflowId}/confirmation",
                        "POST /workflows/{workflowId}/cancellation",
                        "PUT /workflows/{workflowId}/name",
                        "GET /preferences",
                        "PUT /preferences",
                        "POST /feedback",
                        "GET /carriers",
                        "GET /shipments",
                        "GET /shipments/{shipmentConfirmationId}",
                        "PUT /shipments/{shipmentConfirmationId}/name",
                        "PUT /shipments/{shipmentConfirmationId}/items",
                        "PUT /shipments/{shipmentConfirmationId}/tracking",
                        "PUT /shipments/{shipmentConfirmationId}/status",
                        "POST /shipments/{shipmentConfirmationId}/inquiries",
                        "PUT /workflows/{workflowId}/status",
                        "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets",
                        "PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets",
                        "GET /shipments/{shipmentConfirmationId}/labels",
                        "GET /shipments/{shipmentConfirmationId}/bill-of-lading",
                        "GET /shipments/{shipmentConfirmationId}/pack-list",
                        "GET /workflows/{workflowId}/labels",
                        "GET /workflows/{workflowId}/bill-of-lading",
                        "GET /workflows/{workflowId}/pack-list",
                        "GET /shipments/{shipmentConfirmationId}/item-labels",
                        "GET /workflows/{workflowId}/item-labels",
                        "GET /documents/{token}");
    }

    /** Its own paths are in a table of its own. */
    @Test
    void the_second_front_door_has_greedy_routes_and_an_authorizer_of_its_own() {
        assertThat(Template.load().routes())
                .filteredOn(Route::isGreedy)
                .allMatch(route -> route.tokenHeader().equals(Optional.of("x-amz-access-token")))
                .extracting(route -> route.function().handler() + ": " + route.key())
                .containsExactlyInAnyOrder(
                        "inbound-read: GET /inbound/fba/2024-03-20/{proxy+}",
                        "inbound-read: GET /fba/inbound/v0/{proxy+}",
                        "inbound-write: POST /inbound/fba/2024-03-20/{proxy+}",
                        "inbound-write: PUT /inbound/fba/2024-03-20/{proxy+}",
                        "inbound-write: PATCH /inbound/fba/2024-03-20/{proxy+}",
                        "inbound-write: DELETE /inbound/fba/2024-03-20/{proxy+}",
                        "inbound-write: POST /fba/inbound/v0/{proxy+}",
                        "inbound-write: PUT /fba/inbound/v0/{proxy+}",
                        "inbound-write: PATCH /fba/inbound/v0/{proxy+}",
                        "inbound-write: DELETE /fba/inbound/v0/{proxy+}");
        assertThat(Template.load().routes())
                .filteredOn(route -> !route.isGreedy() && !route.path().equals("/documents/{token}"))
                .allMatch(route -> route.tokenHeader().equals(Optional.of("authorization")));
    }

    @Test
    void only_signed_documents_need_no_token() {
        assertThat(Template.load().routes())
                .filteredOn(route -> route.tokenHeader().isEmpty())
                .extracting(Route::key)
                .containsExactly("GET /documents/{token}");
    }

    @Test
    void whatever_no_route_takes_is_answered_by_review() {
        assertThat(Template.load().routes())
                .filteredOn(Route::isDefault)
                .extracting(route -> route.function().handler())
                .containsExactly("review");
        assertThat(api.send(ApiRequest.to("$default")).code()).isEqualTo("no-such-route");
    }

    @Test
    void every_command_that_has_a_queue_reports_what_failed() {
        assertThat(Template.load().eventSourceMappings())
                .allMatch(mapping -> mapping.reportsBatchItemFailures())
                .extracting(mapping -> mapping.function().handler())
                .containsExactlyInAnyOrder("confirm", "cancel", "rename", "adjust", "receive");
    }
}
