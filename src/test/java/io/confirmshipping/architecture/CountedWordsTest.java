package io.confirmshipping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number that can be 1 gets its word from {@code CountText}: no sentence has a plural written beside it. */
class CountedWordsTest {

    private static final Pattern COUNTED = Pattern.compile("%(?:\\d\\$)?,?d (?:other |more |printable )?"
            + "(boxes|units|pallets|shipments|SKUs|items|labels|pages|characters|elements|days|fields|lines|IDs|digits"
            + "|minutes|hours|plans|events|operations|columns|destinations|bytes|others|are|were|have)\\b");

    /** Counts that are never 1: a limit that is not a setting, or more than a limit. */
    private static final Map<String, String> NEVER_ONE = Map.ofEntries(
            Map.entry("StrategyRules destinations", "for the developer"),
            Map.entry("PalletRow SKUs", "other than one"),
            Map.entry("TableWriter items", "more than the limit"),
            Map.entry("TrackingInput boxes", "more than the limit"),
            Map.entry("PlanList plans", "a limit"),
            Map.entry("V0Reads IDs", "more than the limit"),
            Map.entry("PlacementSettings destinations", "for the developer"),
            Map.entry("PostalFile columns", "for the developer"),
            Map.entry("PayloadTooLarge bytes", "a limit"),
            Map.entry("LimitedBody bytes", "a limit"),
            Map.entry("UnroutableRequests characters", "a limit"),
            Map.entry("AddressInput characters", "a limit"),
            Map.entry("DocumentTokens characters", "more than the limit"),
            Map.entry("Fields characters", "a limit"),
            Map.entry("UpdateSource shipments", "two or more"),
            Map.entry("PackingInput are", "a limit"),
            Map.entry("PackingInput boxes", "more than the limit"),
            Map.entry("DocumentKey characters", "a limit"),
            Map.entry("V0LabelRequest IDs", "more than the limit"));

    @Test
    void no_plural_is_written_beside_a_number_that_can_be_one() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String folder : new String[] {"src/main/java", "src/local/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    COUNTED.matcher(Files.readString(file))
                            .results()
                            .forEach(counted -> found.add(name + " " + counted.group(1)));
                }
            }
        }
        assertThat(found).isNotEmpty().isSubsetOf(NEVER_ONE.keySet());
    }
}
