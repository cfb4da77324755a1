package io.confirmshipping.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of {@code docs/rules.md}, and the sources that cite them. */
final class Rules {

    static final Path PAGE = Path.of("docs", "rules.md");

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern CITATION = Pattern.compile("rules\\.md#([\\w-]*\\w)");
    /** Names of settings in the sources of a rule; file names have a dot or a slash. */
    private static final Pattern SOURCES = Pattern.compile("(?s)- \\*Source:\\*(.*?)\\n- \\*");

    private static final Pattern SETTING = Pattern.compile("`([a-z][A-Za-z]+)`");
    private static final Pattern SOURCE_LINK = Pattern.compile("\\]\\((\\.\\./src/[^)]+\\.java)\\)");

    private Rules() {}

    /**
     * A rule as it is written.
     *
     * @param anchor like {@code rule-7}
     * @param links Java sources that its section names
     * @param settings keys of settings that its section names as its source
     */
    record Rule(String anchor, List<Path> links, List<String> settings) {

        List<Path> classes() {
            return links.stream().filter(Rules::isProduct).toList();
        }

        List<Path> tests() {
            return links.stream().filter(link -> !isProduct(link)).toList();
        }

        @Override
        public String toString() {
            return anchor;
        }
    }

    /** Returns all rules in their order. */
    static List<Rule> all() {
        String page = read(PAGE);
        List<MatchResult> anchors = ANCHOR.matcher(page).results().toList();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).start() : page.length();
            String section = page.substring(anchors.get(i).end(), end);
            rules.add(new Rule(
                    anchors.get(i).group(1),
                    SOURCE_LINK
                            .matcher(section)
                            .results()
                            .map(link -> PAGE.resolveSibling(link.group(1)).normalize())
                            .toList(),
                    SOURCES.matcher(section)
                            .results()
                            .flatMap(source -> SETTING.matcher(source.group(1)).results())
                            .map(setting -> setting.group(1))
                            .toList()));
        }
        return rules;
    }

    /** Returns the anchors that each source cites, for all sources and settings under {@code src} that cite any. */
    static TreeMap<Path, List<String>> citations() {
        TreeMap<Path, List<String>> citations = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().matches(".*\\.(java|yaml)"))
                    .filter(file -> !file.startsWith(Path.of("src/test/java/io/confirmshipping/docs")))
                    .forEach(file -> citations.put(file, cited(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        citations.values().removeIf(List::isEmpty);
        return citations;
    }

    /** Returns the text of the settings of the United States marketplace. */
    static String settings() {
        return Stream.of("marketplaces", "networks")
                .map(folder -> read(Path.of("src", "main", "resources", folder, "ATVPDKIKX0DER.yaml")))
                .collect(Collectors.joining());
    }

    static boolean isProduct(Path source) {
        return source.startsWith(Path.of("src", "main"));
    }

    private static List<String> cited(Path file) {
        return CITATION.matcher(read(file))
                .results()
                .map(citation -> citation.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
