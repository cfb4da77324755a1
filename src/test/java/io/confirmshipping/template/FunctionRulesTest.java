package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionRulesTest {

    /** API Gateway answers 503 when a function takes longer, in seconds. */
    private static final int MAX_API_GATEWAY_SECONDS = 30;

    private static final List<String> OF_LOGS = List.of("logs:CreateLogStream", "logs:PutLogEvents");
    private static final List<String> OF_TRACES = List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");

    static Stream<Resource> functions() {
        return Resources.functions();
    }

    static Stream<Resource> httpFunctions() {
        return Resources.functions()
                .filter(function -> function.events("HttpApi").findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_has_a_log_group_that_forgets(Resource function) {
        Resource logs = Resources.named(function.text("/LoggingConfig/LogGroup"));
        assertThat(logs.type()).isEqualTo("AWS::Logs::LogGroup");
        assertThat(logs.text("/RetentionInDays")).isEqualTo("LogRetentionDays");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_has_a_role_of_its_own_instead_of_generated_policies(Resource function) {
        assertThat(Resources.role(function).type()).isEqualTo("AWS::IAM::Role");
        assertThat(Resources.functions().map(other -> other.text("/Role"))).containsOnlyOnce(function.text("/Role"));
        assertThat(function.property("/Policies").isMissingNode()).isTrue();
        assertThat(Resources.role(function).property("/ManagedPolicyArns").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_writes_its_own_log_and_traces(Resource function) {
        List<Permission> permissions = Resources.role(function).permissions();
        String logs = function.text("/LoggingConfig/LogGroup") + ".Arn";
        assertThat(permissions)
                .filteredOn(permission -> permission.isFor("logs"))
                .containsExactlyInAnyOrderElementsOf(OF_LOGS.stream()
                        .map(action -> new Permission(action, logs))
                        .toList());
        assertThat(permissions)
                .filteredOn(permission -> permission.isFor("xray"))
                .containsExactlyInAnyOrderElementsOf(OF_TRACES.stream()
                        .map(action -> new Permission(action, "*"))
                        .toList());
    }

    /** X-Ray has no resources to name. */
    @ParameterizedTest
    @MethodSource("functions")
    void a_function_may_do_nothing_with_everything(Resource function) {
        assertThat(Resources.role(function).permissions())
                .noneMatch(permission -> permission.action().contains("*"))
                .filteredOn(permission -> !permission.isFor("xray"))
                .noneMatch(permission -> permission.resource().contains("*"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void whatever_changes_of_a_function_is_published(Resource function) {
        assertThat(function.property("/AutoPublishAliasAllProperties").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("httpFunctions")
    void a_function_answers_before_api_gateway_gives_up(Resource function) {
        assertThat(Resources.timeout(function)).isLessThan(MAX_API_GATEWAY_SECONDS);
    }

    @Test
    void every_function_is_traced_and_published() {
        assertThat(Resources.TEMPLATE.at("/Globals/Function/Tracing").textValue())
                .isEqualTo("Active");
        assertThat(Resources.TEMPLATE.at("/Globals/Function/AutoPublishAlias").textValue())
                .isEqualTo("live");
    }

    @Test
    void every_role_and_every_log_group_belongs_to_something() {
        Stream<String> used = Stream.concat(
                Resources.functions().map(function -> function.resource("/Role")),
                Resources.functions().map(function -> function.text("/LoggingConfig/LogGroup")));
        assertThat(Stream.concat(Resources.of("AWS::IAM::Role"), Resources.of("AWS::Logs::LogGroup"))
                        .map(Resource::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(used, Stream.of("AccessLogs")).toList());
    }
}
