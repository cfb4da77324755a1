package io.confirmshipping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The domain and the use cases know no field of a request: what a part of a command is called, each front door says. */
class NoRequestPathsTest {

    private static final Path MAIN = Path.of("src", "main");
    /** The facts of an event have names of their own, whatever front door a request came by. */
    private static final Pattern FACT = Pattern.compile("facts\\.put\\(\\s*\"\\w+\"");

    /** The place of a fact in a sentence; the fact may be a number. */
    private static final Pattern PLACE = Pattern.compile("\\{\\w+(?::[^{}\"]*)?}");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    /** An element of a list, for example {@code items[%d].msku}. */
    private static final Pattern PATH = Pattern.compile("\\w\\[(?:%d|\\d+)]\\.?");

    @ParameterizedTest
    @ValueSource(strings = {"domain", "usecase"})
    void no_text_is_a_path_or_names_a_field(String room) throws IOException {
        Set<String> fields = fields();

        assertThat(texts(room))
                .isNotEmpty()
                .noneMatch(text -> PATH.matcher(text).find())
                .noneMatch(text -> fields.stream().anyMatch(text::contains));
    }

    @Test
    void the_fields_are_those_of_the_requests() throws IOException {
        assertThat(fields()).contains("spdTrackingItems", "ltlTrackingDetail", "shippingMode", "boxId");
    }

    /** Returns the names of fields that are no plain words: others may stand in a sentence. */
    private static Set<String> fields() throws IOException {
        JsonNode schemas =
                new YAMLMapper().readTree(Files.readString(MAIN.resolve(Path.of("resources", "api", "requests.yaml"))));
        Set<String> fields = new TreeSet<>();
        collect(schemas, fields);
        fields.removeIf(name -> name.equals(name.toLowerCase(Locale.ROOT)));
        return fields;
    }

    private static void collect(JsonNode schema, Set<String> fields) {
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        schema.forEach(part -> collect(part, fields));
    }

    private static String withoutFacts(String source) {
        return PLACE.matcher(FACT.matcher(source).replaceAll("")).replaceAll("0");
    }

    private static List<String> texts(String room) throws IOException {
        Path root = MAIN.resolve(Path.of("java", "io", "confirmshipping", room));
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                TEXT.matcher(withoutFacts(Files.readString(file)))
                        .results()
                        .map(MatchResult::group)
                        .forEach(texts::add);
            }
        }
        return texts;
    }
}
