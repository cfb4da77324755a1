package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for the API, the schedule, the table, and what an operator sees. */
class OperationRulesTest {

    private final Resource api = Resources.named("Api");
    private final Resource table = Resources.named("WorkflowTable");

    static Stream<Resource> scheduled() {
        return Resources.functions()
                .filter(function -> function.events("ScheduleV2").findAny().isPresent());
    }

    static Stream<Resource> alarms() {
        return Resources.of("AWS::CloudWatch::Alarm");
    }

    @Test
    void nobody_comes_in_without_a_token_of_the_named_issuer_for_the_named_audience() {
        JsonNode authorizer = api.property("/Auth/Authorizers/Seller/JwtConfiguration");
        assertThat(api.text("/Auth/DefaultAuthorizer")).isEqualTo("Seller");
        assertThat(authorizer.get("issuer").asText()).isEqualTo("TokenIssuer");
        assertThat(authorizer.at("/audience/0").asText()).isEqualTo("TokenAudience");
        assertThat(Resources.TEMPLATE.at("/Parameters/TokenIssuer").has("Default"))
                .as("Whose tokens are trusted is never a default")
                .isFalse();
        assertThat(api.property("/Auth/Authorizers"))
                .as("The same tokens are taken from two headers")
                .hasSize(2)
                .allSatisfy(other -> assertThat(other.get("JwtConfiguration")).isEqualTo(authorizer));
        assertThat(routes().filter(route -> route.has("Auth"))
                        .filter(route -> !isWithoutToken(route))
                        .map(route -> route.get("Auth").toString()))
                .as("No route has another authorizer, or none")
                .containsOnly("{\"Authorizer\":\"SellingPartner\"}");
        assertThat(routes().filter(OperationRulesTest::isWithoutToken)
                        .map(route -> route.get("Method").asText() + " "
                                + route.get("Path").asText()))
                .as("The address of a document is its own proof, and a browser that asks what it may send has no token")
                .containsExactlyInAnyOrder("GET /documents/{token}", "OPTIONS /{proxy+}");
    }

    private static boolean isWithoutToken(JsonNode route) {
        return route.at("/Auth/Authorizer").asText().equals("NONE");
    }

    private static Stream<JsonNode> routes() {
        return Resources.functions().flatMap(function -> function.events("HttpApi"));
    }

    @Test
    void the_front_door_is_throttled_and_keeps_a_log_without_personal_data() {
        assertThat(api.property("/DefaultRouteSettings/ThrottlingRateLimit").intValue())
                .isPositive();
        assertThat(api.property("/DefaultRouteSettings/ThrottlingBurstLimit").intValue())
                .isPositive();
        assertThat(api.resource("/AccessLogSettings/DestinationArn")).isEqualTo("AccessLogs");
        assertThat(api.text("/AccessLogSettings/Format"))
                .contains("$context.requestId", "$context.routeKey", "$context.status")
                .doesNotContain("sourceIp", "userAgent");
    }

    @ParameterizedTest
    @MethodSource("scheduled")
    void what_fires_on_a_schedule_is_tried_again_and_then_noticed(Resource function) {
        JsonNode schedule = function.events("ScheduleV2").findFirst().orElseThrow();
        assertThat(schedule.at("/RetryPolicy/MaximumRetryAttempts").intValue()).isPositive();
        assertThat(function.property("/EventInvokeConfig/MaximumRetryAttempts").intValue())
                .isPositive();
        String deadLetters = function.text("/EventInvokeConfig/DestinationConfig/OnFailure/Destination");
        assertThat(schedule.at("/DeadLetterConfig/Arn").asText()).isNotEmpty().isEqualTo(deadLetters);
        assertThat(Resources.role(function).permissions()).contains(new Permission("sqs:SendMessage", deadLetters));
    }

    @ParameterizedTest
    @MethodSource("scheduled")
    void what_fires_every_minute_ends_within_it(Resource function) {
        assertThat(function.events("ScheduleV2")
                        .map(schedule -> schedule.get("ScheduleExpression").textValue()))
                .containsExactly("rate(1 minute)");
        assertThat(Resources.timeout(function)).isLessThan(60);
    }

    @Test
    void the_table_is_encrypted_can_be_restored_and_does_not_vanish_by_accident() {
        assertThat(table.property("/SSESpecification/SSEEnabled").asBoolean()).isTrue();
        assertThat(table.property("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                        .asBoolean())
                .isTrue();
        assertThat(table.property("/DeletionProtectionEnabled").asBoolean()).isTrue();
        assertThat(table.node().get("DeletionPolicy").textValue()).isEqualTo("Retain");
        assertThat(table.node().get("UpdateReplacePolicy").textValue()).isEqualTo("Retain");
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void an_alarm_says_what_is_wrong_and_whom_it_concerns(Resource alarm) {
        assertThat(alarm.text("/AlarmDescription")).isNotEmpty();
        assertThat(alarm.property("/AlarmActions").toString()).contains("AlarmTopic");
    }

    @Test
    void the_dashboard_shows_requests_functions_queues_and_the_table() throws Exception {
        JsonNode widgets = new ObjectMapper()
                .readTree(Resources.named("Dashboard").text("/DashboardBody"))
                .get("widgets");
        Set<String> namespaces = new TreeSet<>();
        widgets.forEach(widget -> Stream.of("AWS/ApiGateway", "AWS/DynamoDB", "AWS/Lambda", "AWS/SQS")
                .filter(widget.toString()::contains)
                .forEach(namespaces::add));
        assertThat(namespaces).containsExactly("AWS/ApiGateway", "AWS/DynamoDB", "AWS/Lambda", "AWS/SQS");
    }
}
