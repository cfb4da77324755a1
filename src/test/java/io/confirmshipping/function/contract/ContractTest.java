package io.confirmshipping.function.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.ExplanationView;
import io.confirmshipping.local.http.AllCodes;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract says what there is. Every request of every other test is checked against it too, by {@link Contract}. */
class ContractTest {

    @Test
    void the_contract_has_the_routes_of_the_template() {
        assertThat(Contract.routes())
                .containsExactlyInAnyOrderElementsOf(Template.load().routes().stream()
                        .filter(route -> !route.isDefault() && !route.isGreedy())
                        .map(Route::key)
                        .toList());
    }

    @Test
    void the_contract_has_a_code_for_every_refusal() {
        Set<String> codes = new TreeSet<>();
        ContractFile.part("/components/responses").node().findValues("code").forEach(code -> {
            code.path("enum").forEach(each -> codes.add(each.textValue()));
            codes.add(code.path("const").asText());
        });
        assertThat(codes)
                .containsAll(
                        Stream.of(RefusalCode.values()).map(RefusalCode::code).toList());
    }

    @Test
    void the_contract_lists_the_codes_of_each_kind_of_explanation() {
        Map<String, Set<String>> kinds = AllCodes.list().stream()
                .collect(Collectors.groupingBy(
                        code -> ((Enum<?>) code).getDeclaringClass().getSimpleName(),
                        Collectors.mapping(ExplanationCode::code, Collectors.toCollection(TreeSet::new))));

        assertThat(kinds).allSatisfy((kind, codes) -> {
            JsonNode listed = ContractFile.part("/components/schemas/%s/enum".formatted(kind))
                    .node();
            assertThat(listed).extracting(JsonNode::textValue).containsExactlyInAnyOrderElementsOf(codes);
        });
        assertThat(ContractFile.part("/components/schemas/Explanation/properties/code/anyOf")
                        .node())
                .hasSameSizeAs(kinds.keySet());
    }

    @Test
    void whoever_comes_without_a_token_is_turned_away_wherever_the_path_is_none() {
        assertThat(ContractFile.part("/security/0/seller").exists()).isTrue();
        ContractFile.part("/paths").node().properties().forEach(path -> path.getValue()
                .findValues("responses")
                .forEach(responses -> assertThat(responses.has("401"))
                        .as(path.getKey())
                        .isEqualTo(!path.getKey().equals("/documents/{token}"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | application/problem+json | workflow-not-found | ",
                "418 | application/problem+json | workflow-not-found | Status 418",
                "404 | text/plain               | workflow-not-found | Content type text/plain",
                "404 | application/problem+json | placement-expired  | enumeration",
                "409 | application/problem+json | placement-expired  | "
            })
    void an_answer_that_the_contract_does_not_know_is_noticed(int status, String type, String code, String problem) {
        ObjectNode body = Json.object()
                .put("type", "urn:confirm-shipping:problem:" + code)
                .put("title", "A title")
                .put("status", status)
                .put("code", code)
                .put("detail", "What to do")
                .set("explanation", ExplanationView.of(RefusedCode.NO_WORKFLOW_ID.of()));
        if (problem == null) {
            check(status, type, body);
            body.put("unknown", "field");
        }
        assertThatThrownBy(() -> check(status, type, body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(problem == null ? "unknown" : problem);
    }

    @Test
    void a_request_that_the_contract_does_not_know_must_not_be_carried_out() {
        JsonNode event = Json.parse("{\"queryStringParameters\": {\"colour\": \"red\"}}");
        ObjectNode response = response(200, "application/json", Json.parse("{\"shipments\": [], \"pagination\": {}}"));
        Contract.check("GET /shipments", Json.object(), response);
        assertThatThrownBy(() -> Contract.check("GET /shipments", event, response))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("colour");
    }

    private static void check(int status, String type, JsonNode body) {
        Contract.check("GET /workflows/{workflowId}", Json.object(), response(status, type, body));
    }

    private static ObjectNode response(int status, String type, JsonNode body) {
        ObjectNode response = Json.object().put("statusCode", status).put("body", body.toString());
        response.putObject("headers").put("content-type", type);
        return response;
    }
}
