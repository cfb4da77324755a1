package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SAM CLI runs the template as it is, on the table of the local server. */
class SamLocalTest {

    private static final String ENDPOINT = "WORKFLOW_TABLE_ENDPOINT";
    private static final Path CONFIGURATION = Path.of("samconfig.toml");

    private static Map<?, ?> environment() throws IOException {
        Path file = Path.of("src/local/sam-environment.json");
        return (Map<?, ?>)
                new ObjectMapper().readValue(file.toFile(), Map.class).get("Parameters");
    }

    /** SAM CLI sets no others. */
    @Test
    void every_variable_of_the_environment_file_is_declared() throws IOException {
        Stream<String> ofAll = Resources.TEMPLATE.at("/Globals/Function/Environment/Variables").properties().stream()
                .map(Map.Entry::getKey);
        Stream<String> ofSome = Resources.functions()
                .flatMap(function -> function.property("/Environment/Variables").properties().stream())
                .map(Map.Entry::getKey);

        assertThat(Stream.concat(ofAll, ofSome).map(Object.class::cast).toList())
                .containsAll(environment().keySet());
    }

    /** A native executable does not read JAVA_TOOL_OPTIONS. */
    @Test
    void both_packagings_read_where_the_table_is() throws IOException {
        assertThat(environment().get(ENDPOINT)).isEqualTo("http://host.docker.internal:8000");
        assertThat(environment().containsKey("JAVA_TOOL_OPTIONS")).isFalse();
    }

    @Test
    void in_the_cloud_the_endpoint_is_empty_and_the_SDK_finds_it() {
        String declared = Resources.TEMPLATE
                .at("/Globals/Function/Environment/Variables/" + ENDPOINT)
                .textValue();

        assertThat(new SmallRyeConfigBuilder()
                        .withSources(new EnvConfigSource(Map.of(ENDPOINT, declared), 300))
                        .build()
                        .getOptionalValue("workflow-table.endpoint", URI.class))
                .isEmpty();
    }

    @Test
    void containers_learn_the_host_that_the_environment_file_names() throws IOException {
        String host = URI.create(environment().get(ENDPOINT).toString()).getHost();

        assertThat(Files.readString(CONFIGURATION).split("env_vars = ", -1))
                .hasSizeGreaterThan(1)
                .satisfies(commands -> assertThat(Stream.of(commands).skip(1))
                        .allMatch(command -> command.contains("add_host = [\"" + host + ":host-gateway\"]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local_invoke", "local_start_api"})
    void a_native_executable_gets_what_the_jvm_gets(String command) throws IOException {
        List<String> ofJvm = options("default", command);

        assertThat(ofJvm).anyMatch(option -> option.startsWith("parameter_overrides = \"Packaging=jvm "));
        assertThat(options("native", command))
                .filteredOn(option -> !option.startsWith("template_file"))
                .containsExactlyElementsOf(ofJvm.stream()
                        .map(option -> option.replace("Packaging=jvm", "Packaging=native"))
                        .toList());
    }

    private static List<String> options(String environment, String command) throws IOException {
        return Files.readAllLines(CONFIGURATION).stream()
                .dropWhile(line -> !line.equals("[%s.%s.parameters]".formatted(environment, command)))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    /** Where a path has a route of its method and one of any method, SAM CLI takes either, another one after each start. */
    @Test
    void only_the_default_route_takes_any_method() {
        assertThat(Template.load().routes())
                .filteredOn(Route::takesAnyMethod)
                .singleElement()
                .matches(Route::isDefault);
    }
}
