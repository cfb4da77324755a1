package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the pages can be copied into a shell, and name what there is. */
class CommandsTest {

    private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w.*,]+)");
    private static final Pattern PROFILE = Pattern.compile("mvnw -P(\\w+)");
    private static final Pattern BENCHMARK = Pattern.compile("-Dbenchmark=\"?([a-z-]+)");
    private static final Pattern FILE =
            Pattern.compile("(?m)(?<=^|[ `'@(])(\\./mvnw|\\.ci/\\w+|(?:examples|events)/[\\w./-]+\\.\\w+)");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_for_a_shell_parses(Page page) {
        assertThat(page.blocks("sh")).allSatisfy(block -> {
            for (String shell : List.of("sh", "bash")) {
                Script.Result parsed = Script.run(new ProcessBuilder(shell, "-n").redirectErrorStream(true), block);
                assertThat(parsed.status()).as(shell + ": " + parsed.output()).isZero();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_named_test_exists(Page page) throws IOException {
        List<String> classes = testClasses();

        assertThat(found(TESTS, page).flatMap(names -> Stream.of(names.split(","))))
                .allSatisfy(name -> assertThat(classes)
                        .anyMatch(Pattern.compile(
                                        "(.*\\.)?" + name.replace(".", "\\.").replaceAll("\\*+", ".*"))
                                .asMatchPredicate()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_named_profile_benchmark_and_file_exists(Page page) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String benchmarks = sources(Path.of("src", "benchmark"));

        assertThat(found(PROFILE, page)).allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(found(BENCHMARK, page))
                .allSatisfy(name -> assertThat(benchmarks).contains('"' + name + '"'));
        assertThat(found(FILE, page))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void something_is_found_of_every_kind_that_is_checked() {
        assertThat(pages().stream().flatMap(page -> page.blocks("sh").stream())).isNotEmpty();
        assertThat(List.of(TESTS, PROFILE, BENCHMARK, FILE))
                .allSatisfy(kind -> assertThat(pages().stream().flatMap(page -> found(kind, page)))
                        .isNotEmpty());
    }

    @Test
    void the_readme_has_900_words_at_most() {
        assertThat(Page.of(Path.of("README.md")).text().split("\\s+")).hasSizeLessThanOrEqualTo(900);
    }

    private static Stream<String> found(Pattern pattern, Page page) {
        return pattern.matcher(page.text()).results().map(match -> match.group(1));
    }

    private static List<String> testClasses() throws IOException {
        Path root = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).toString())
                    .map(name -> name.replace(".java", "").replace('/', '.'))
                    .toList();
        }
    }

    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Page.of(file).text())
                    .collect(Collectors.joining());
        }
    }
}
