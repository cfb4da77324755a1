package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources of the console are small, strict, and from one origin. */
class SourcesTest {

    private static final int MAX_FIRST_SCREEN = 100_000;
    private static final int MAX_LINES = 150;
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*?'(\\.[^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("(?:href|src)=\"([^\"#]+\\.(?:js|css|svg))\"");

    private final ConsoleFiles files = ConsoleFiles.packaged();

    @Test
    void the_first_screen_is_less_than_100_kilobytes_on_the_wire() {
        Set<String> needed = new LinkedHashSet<>(Set.of("index.html", "config.json"));
        ConsoleSources.matches(IN_PAGE, text("index.html")).forEach(link -> need(link.group(1), needed));
        need("workflows/page.js", needed);
        need("words/zh-CN.js", needed); // a reader of Chinese needs both languages

        int bytes = needed.stream()
                .mapToInt(name -> files.find(name).orElseThrow().compressed().length)
                .sum();
        System.out.printf("The first screen: %d files, %d bytes on the wire.%n", needed.size(), bytes);
        assertThat(needed).contains("library/preact.js", "words/en.js", "style/base.css");
        assertThat(bytes).isLessThan(MAX_FIRST_SCREEN);
    }

    /** Adds a file and all that it imports. */
    private void need(String name, Set<String> needed) {
        if (needed.add(name) && name.endsWith(".js")) {
            ConsoleSources.matches(IMPORT, text(name))
                    .forEach(imported -> need(resolve(name, imported.group(1)), needed));
        }
    }

    private static String resolve(String from, String imported) {
        return Path.of(from).resolveSibling(imported).normalize().toString().replace('\\', '/');
    }

    private String text(String name) {
        return new String(files.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    @Test
    void every_import_leads_to_a_file() {
        Map<String, String> scripts = ConsoleSources.files("js");

        assertThat(scripts).hasSizeGreaterThan(50).allSatisfy((name, script) -> assertThat(
                        ConsoleSources.matches(Pattern.compile("(?:from |import\\()'(\\.[^']+)'"), script))
                .allSatisfy(found -> assertThat(files.find(resolve(name, found.group(1))))
                        .as(name + " imports " + found.group(1))
                        .isPresent()));
    }

    @Test
    void nothing_comes_from_another_origin_and_nothing_is_inline() {
        Stream.of("js", "css", "html", "svg").forEach(kind -> assertThat(ConsoleSources.files(kind))
                .isNotEmpty()
                .allSatisfy((name, content) -> assertThat(content.replace("http://www.w3.org/2000/svg", ""))
                        .as(name)
                        .doesNotContainPattern("https?://|@import|\\beval\\(|new Function|innerHTML| style=\"")));
        assertThat(text("index.html")).doesNotContain("<style").doesNotContainPattern("<script(?![^>]+src=)");
    }

    @Test
    void scripts_are_short() {
        assertThat(ConsoleSources.files("js")).allSatisfy((name, script) -> {
            if (!name.startsWith("words/")) {
                assertThat(script.lines().count()).as(name).isLessThanOrEqualTo(MAX_LINES);
                assertThat(script).as(name).startsWith("// ");
            }
        });
    }
}
