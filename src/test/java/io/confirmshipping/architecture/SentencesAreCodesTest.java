package io.confirmshipping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.ExplanationCodes;
import io.confirmshipping.function.adapter.Problem;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.local.http.AllCodes;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LimitedBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence reaches an answer of this API without its code and facts: whatever refuses is made of explanations, and all codes of
 * explanations are public but one, which stays at the front door for Selling Partner API.
 */
class SentencesAreCodesTest {

    private static final Path MAIN = Path.of("src", "main", "java", "io", "confirmshipping");

    private static final Path LOCAL = Path.of("src", "local", "java", "io", "confirmshipping");

    /** The keywords of schemas of which {@code SchemaSentence} knows a sentence. */
    private static final Set<String> KNOWN = Set.of(
            "required",
            "type",
            "enum",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "uniqueItems",
            "minimum",
            "maximum");

    /** The keywords that say nothing themselves, or name unknown fields. */
    private static final Set<String> SILENT =
            Set.of("properties", "items", "allOf", "if", "then", "else", "$ref", "description", "additionalProperties");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Refusal.class,
                CommandRefused.class,
                FieldError.class,
                InvalidInput.class,
                Problem.class,
                RequestRejected.class,
                io.confirmshipping.local.http.LocalProblem.class,
                io.confirmshipping.local.http.LocalProblem.FieldError.class,
                InvalidRequest.class,
                LimitedBody.Unreadable.class
            })
    void what_refuses_has_no_text_of_its_own(Class<?> refusing) {
        assertThat(Stream.of(refusing.getDeclaredConstructors()))
                .allSatisfy(constructor -> assertThat(texts(constructor))
                        .as(constructor.toString())
                        .isLessThanOrEqualTo(refusing == Refusal.class || refusing == CommandRefused.class ? 0 : 1));
    }

    /** Counts the texts that a constructor takes; a name of a field or the code of a problem is one. */
    private static long texts(Constructor<?> constructor) {
        return Stream.of(constructor.getParameterTypes())
                .filter(String.class::equals)
                .count();
    }

    @Test
    void every_list_of_codes_is_public() throws IOException {
        Set<String> lists = sources(MAIN.resolve(Path.of("domain", "explanation"))).stream()
                .filter(source -> source.contains("implements ExplanationCode {"))
                .map(source -> source.replaceAll("(?s).*public enum (\\w+) implements.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known = ExplanationCodes.all().stream()
                .map(code -> ((Enum<?>) code).getDeclaringClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(lists);
    }

    @Test
    void text_without_a_code_stays_at_the_door_for_clients_of_SP_API() throws IOException {
        assertThat(ExplanationCodes.all()).doesNotContain(InboundText.TEXT);
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("InboundText")))
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith(MAIN.resolve(Path.of("function", "inbound"))));
        }
    }

    @Test
    void no_two_lists_share_a_code() {
        assertThat(AllCodes.list()).extracting(ExplanationCode::code).doesNotHaveDuplicates();
    }

    @Test
    void no_other_list_of_codes_is_elsewhere() throws IOException {
        try (Stream<Path> main = Files.walk(MAIN);
                Stream<Path> local = Files.walk(LOCAL)) {
            assertThat(Stream.concat(main, local)
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("implements ExplanationCode {"))
                            .filter(file -> !file.startsWith(MAIN.resolve(Path.of("domain", "explanation")))))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("InboundText.java", "LocalCode.java");
        }
    }

    @Test
    void every_rule_of_a_schema_has_a_sentence() throws IOException {
        Set<String> used = new TreeSet<>();
        new YAMLMapper()
                .readTree(Files.readString(Path.of("src", "main", "resources", "api", "requests.yaml")))
                .required("$defs")
                .forEach(schema -> collect(schema, used));

        assertThat(used).containsAll(KNOWN);
        used.removeAll(SILENT);
        assertThat(used).isSubsetOf(KNOWN);
    }

    /** Collects the keywords of a schema and of those within it; what stands under {@code if} is never wrong. */
    private static void collect(JsonNode schema, Set<String> used) {
        schema.fieldNames().forEachRemaining(used::add);
        schema.path("properties").forEach(property -> collect(property, used));
        schema.path("allOf").forEach(part -> collect(part, used));
        Stream.of("items", "then", "else").filter(schema::has).forEach(part -> collect(schema.get(part), used));
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SentencesAreCodesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
