package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Fact;
import io.confirmshipping.domain.marketplace.States;
import io.confirmshipping.domain.shipment.ShipmentAction;
import io.confirmshipping.domain.workflow.Action;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.http.AllCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the console: two languages, the same keys, and nothing that the API says is without a word. */
class WordsTest {

    private static final Map<String, String> ENGLISH = ConsoleSources.words("en");
    private static final Map<String, String> CHINESE = ConsoleSources.words("zh-CN");

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)(?::[\\w-]+)?}");
    private static final Pattern NOUN = Pattern.compile("\\{\\w+:([\\w-]+)}");
    private static final Pattern USED = Pattern.compile("\\bt\\('([^']+)'|'((?:obstacle|error)\\.[a-z-]+)'");
    private static final Pattern CHOSEN = Pattern.compile("\\bt\\([^'`(),]+\\? '([^']+)' : '([^']+)'\\)");
    private static final Pattern COUNTED = Pattern.compile("\\bn\\('([^']+)'");
    private static final Pattern BUILT = Pattern.compile("\\b(?:t\\(`([a-zA-Z.-]+)\\$\\{|family\\('([^']+)')");
    private static final Pattern STEP = Pattern.compile("\\$\\{Step}[^>]*? name=\"(\\w+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH).hasSizeGreaterThan(300);
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void both_languages_name_the_same_facts() {
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(facts(CHINESE.get(key))).as(key).isEqualTo(facts(ENGLISH.get(key))));
    }

    @Test
    void chinese_is_written_with_chinese_punctuation() {
        assertThat(CHINESE).allSatisfy((key, text) -> assertThat(text)
                .doesNotContainPattern("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}"));
    }

    @Test
    void every_key_that_is_used_exists() {
        Set<String> used = usedKeys();

        assertThat(used).hasSizeGreaterThan(150);
        assertThat(ENGLISH.keySet()).containsAll(used);
    }

    @Test
    void every_key_is_used() {
        Set<String> used = usedKeys();
        Set<String> families = ConsoleSources.matches(BUILT, ConsoleSources.scripts()).stream()
                .map(use -> use.group(1) == null ? use.group(2) + "." : use.group(1))
                .collect(Collectors.toSet());
        families.add("problem.");

        assertThat(ENGLISH.keySet())
                .allMatch(key -> used.contains(key) || families.stream().anyMatch(key::startsWith));
    }

    private static Set<String> usedKeys() {
        String scripts = ConsoleSources.scripts();
        Stream<String> named = ConsoleSources.matches(USED, scripts).stream()
                .map(use -> use.group(1) == null ? use.group(2) : use.group(1));
        Stream<String> chosen =
                ConsoleSources.matches(CHOSEN, scripts).stream().flatMap(use -> Stream.of(use.group(1), use.group(2)));
        Stream<String> nouns = Stream.concat(
                ConsoleSources.matches(COUNTED, scripts).stream().map(use -> use.group(1)),
                ENGLISH.values().stream().flatMap(WordsTest::nouns));
        Stream<String> counted = nouns.flatMap(noun -> Stream.of(noun + ".one", noun + ".other"));
        Stream<String> steps = ConsoleSources.matches(STEP, scripts).stream().map(use -> "step." + use.group(1));
        return Stream.of(named, chosen, counted, steps)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the nouns of counts in a sentence; other places say how a fact is shown, and the scripts know these. */
    private static Stream<String> nouns(String text) {
        return ConsoleSources.matches(NOUN, text).stream()
                .map(place -> place.group(1))
                .filter(noun -> ENGLISH.containsKey(noun + ".one"));
    }

    @Test
    void every_explanation_has_words_in_both_languages_with_exactly_its_facts() {
        assertThat(AllCodes.list()).allSatisfy(code -> {
            Set<String> facts =
                    code.sentence().facts().stream().map(Fact::name).collect(Collectors.toCollection(TreeSet::new));
            assertThat(facts(ENGLISH.getOrDefault("because." + code.code(), "no words")))
                    .as(code.code())
                    .isEqualTo(facts);
            assertThat(facts(CHINESE.getOrDefault("because." + code.code(), "no words")))
                    .as(code.code())
                    .isEqualTo(facts);
        });
    }

    @Test
    void words_explain_only_what_the_service_explains() {
        assertThat(ENGLISH.keySet().stream().filter(key -> key.startsWith("because.")))
                .hasSameSizeAs(AllCodes.list());
    }

    @Test
    void every_way_to_show_a_fact_is_known() {
        String formats = ConsoleSources.files("js").get("parts/explanation.js");
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(ConsoleSources.matches(NOUN, text))
                .extracting(place -> place.group(1))
                .allMatch(format -> ENGLISH.containsKey(format + ".one")
                        || Pattern.compile("\\n  '?%s'?[:,]".formatted(format))
                                .matcher(formats)
                                .find()));
    }

    @ParameterizedTest
    @CsvSource({
        "WorkflowHeader/properties/status, status",
        "WorkflowHeader/properties/step, step",
        "what, waits",
        "from, by",
        "strategy, strategy",
        "cause, cause",
        "target, target",
        "due, due",
        "event, event",
        "by, by",
        "mode, mode",
        "solution, solution",
        "shipmentStatus, status",
        "owner, owner",
        "estimatedBy, estimated-by"
    })
    void every_value_of_the_contract_has_a_word(String field, String family) throws Exception {
        assertThat(values(field)).isNotEmpty().allSatisfy(value -> assertThat(ENGLISH)
                .containsKey(family + "." + value));
    }

    /** Returns the values that the contract lists for a field of this name, wherever it has it. */
    private static Set<String> values(String path) throws Exception {
        String field = path.substring(path.lastIndexOf('/') + 1);
        String contract = Files.readString(Path.of("src/main/resources/api/openapi.yaml"))
                + Files.readString(Path.of("src/main/resources/api/requests.yaml"));
        String schema = path.contains("/") ? contract.substring(contract.indexOf("    WorkflowHeader:")) : contract;
        Pattern listed = Pattern.compile("\\b" + field + ":\\s*\\{?[^}\\[]{0,200}?enum: \\[([A-Z_, ]+)]");
        Stream<String> lists = ConsoleSources.matches(listed, schema).stream().map(found -> found.group(1));
        return (path.contains("/") ? lists.limit(1) : lists)
                .flatMap(list -> Stream.of(list.split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_state_has_a_name_in_both_languages() {
        States states = Samples.MARKETPLACES.get(Samples.MARKETPLACE).origins().states();
        Map<String, String> names = new TreeMap<>(states.sending());
        names.putAll(states.territories());
        names.putAll(states.military());

        assertThat(names).hasSize(62).allSatisfy((code, name) -> {
            assertThat(ENGLISH.get("state." + code)).isEqualTo(name);
            assertThat(CHINESE.get("state." + code)).as(code).matches("\\p{IsHan}+");
        });
        assertThat(ConsoleSources.matches(
                        Pattern.compile("'([A-Z]{2})'"),
                        ConsoleSources.files("js").get("parts/states.js")))
                .extracting(state -> state.group(1))
                .as("the states that the form offers")
                .containsExactlyInAnyOrderElementsOf(states.sending().keySet());
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        assertThat(RefusalCode.values()).allSatisfy(code -> assertSentence(code.code()));
    }

    @Test
    void every_other_code_of_the_api_has_a_sentence_too() throws Exception {
        List<String> codes = ConsoleSources.matches(
                        Pattern.compile("`([a-z]+(?:-[a-z]+)+)`"),
                        section(Files.readString(Path.of("docs", "api.md")), "## Errors", "## Events"))
                .stream()
                .map(code -> code.group(1))
                .filter(code -> !code.startsWith("headers-"))
                .toList();

        assertThat(codes).hasSizeGreaterThan(30).allSatisfy(WordsTest::assertSentence);
    }

    private static String section(String text, String from, String until) {
        return text.substring(text.indexOf(from), text.indexOf(until));
    }

    private static void assertSentence(String code) {
        assertThat(ENGLISH.get("problem." + code)).as(code).endsWith(".");
        assertThat(CHINESE.get("problem." + code)).as(code).containsPattern(HAN).endsWith("\u3002");
    }

    @Test
    void every_action_has_a_button_and_nothing_else_has() {
        Set<String> buttons = ConsoleSources.matches(
                        Pattern.compile(
                                "\\b(?:data-)?action=(?:\"(\\w+)\"|\\$\\{(?:[^}]*\\? (?:undefined : )?)'(\\w+)')"),
                        ConsoleSources.scripts())
                .stream()
                .map(button -> button.group(1) == null ? button.group(2) : button.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> actions = Stream.concat(Stream.of(Action.values()), Stream.of(ShipmentAction.values()))
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(buttons).isEqualTo(actions);
    }

    private static Set<String> facts(String text) {
        return ConsoleSources.matches(FACT, text).stream()
                .map(fact -> fact.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
