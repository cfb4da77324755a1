package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.template.Resource;
import io.confirmshipping.template.Resources;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for operators names all parameters and alarms of the template. */
class OperationsPageTest {

    private final String page = Page.of(Path.of("docs", "operations.md")).text();

    @Test
    void it_names_every_parameter_with_its_default() {
        Stream<String> rows = Resources.TEMPLATE.get("Parameters").properties().stream()
                .map(parameter -> "| `%s` | %s|".formatted(parameter.getKey(), defaultOf(parameter.getValue())));

        assertNamed(rows);
    }

    private static String defaultOf(JsonNode parameter) {
        JsonNode value = parameter.path("Default");
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isNumber()) {
            return value.asText() + ' ';
        }
        return value.asText().isEmpty() ? "none " : '`' + value.asText() + "` ";
    }

    /** Those of dead letters have names of one form. */
    @Test
    void it_names_every_alarm() {
        Stream<String> rows = Resources.of("AWS::CloudWatch::Alarm")
                .map(Resource::name)
                .map(name -> name.replaceFirst("^(Confirm|Cancel|Rename|Adjust|Receive)(?=DeadLetters)", "…"))
                .map("| `%s` "::formatted);

        assertNamed(rows);
    }

    private void assertNamed(Stream<String> rows) {
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(page.lines())
                .anyMatch(line -> line.startsWith(row)));
    }
}
