package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.docs.Rules.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that are written, and those that classes and tests cite, are the same. */
class RulesTest {

    private static final Map<Path, List<String>> CITATIONS = Rules.citations();

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void rules_are_numbered_in_their_order_without_a_gap() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(rules())
                .extracting(Rule::anchor)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rules().size())
                        .mapToObj(n -> "rule-" + n)
                        .toList());
    }

    @Test
    void every_cited_rule_is_written() {
        List<String> anchors = rules().stream().map(Rule::anchor).toList();

        assertThat(CITATIONS).isNotEmpty().allSatisfy((source, cited) -> assertThat(anchors)
                .containsAll(cited));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_cited_by_a_class_and_by_a_test(Rule rule) {
        assertThat(citing(rule, Rules::isProduct)).as("classes").isNotEmpty();
        assertThat(citing(rule, source -> source.startsWith(Path.of("src", "test"))))
                .as("tests")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_names_a_class_and_a_test_which_cite_it(Rule rule) {
        assertThat(rule.classes()).as("classes").isNotEmpty();
        assertThat(rule.tests()).as("tests").isNotEmpty();
        assertThat(rule.links()).allSatisfy(link -> {
            assertThat(link).isRegularFile();
            assertThat(CITATIONS.getOrDefault(link, List.of()))
                    .as(link.toString())
                    .contains(rule.anchor());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_setting_that_a_rule_names_as_its_source_exists(Rule rule) {
        assertThat(rule.settings())
                .allSatisfy(key -> assertThat(Rules.settings()).containsPattern("(?m)^ *-? *" + key + ":"));
    }

    @Test
    void rules_with_numbers_name_their_settings() {
        assertThat(rules()).filteredOn(rule -> !rule.settings().isEmpty()).hasSizeGreaterThanOrEqualTo(7);
    }

    private static List<Path> citing(Rule rule, Predicate<Path> side) {
        return CITATIONS.entrySet().stream()
                .filter(cited -> cited.getValue().contains(rule.anchor()))
                .map(Map.Entry::getKey)
                .filter(side)
                .toList();
    }
}
