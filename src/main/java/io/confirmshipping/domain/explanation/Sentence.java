package io.confirmshipping.domain.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English sentence with places for facts: {@code {name}} for text, {@code {name:kind}} for any other kind of fact,
 * {@code {name:count:box:boxes}} for a count with its noun, and {@code {name:word:one box:# boxes}} for words that go with a
 * count, in which {@code #} stands for the count.
 */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?(?::([^:}]*):([^:}]*))?}");
    private static final String WORD = "word";

    private final String template;
    private final List<Fact> facts = new ArrayList<>();

    /** @throws IllegalArgumentException if it names a kind of fact that there is not */
    public Sentence(String template) {
        this.template = template;
        for (Matcher place = PLACE.matcher(template); place.find(); ) {
            String name = place.group(1);
            if (facts.stream().noneMatch(fact -> fact.name().equals(name))) {
                facts.add(new Fact(name, kind(place)));
            }
        }
    }

    private static FactKind kind(Matcher place) {
        if (place.group(2) == null) {
            return FactKind.TEXT;
        }
        return place.group(2).equals(WORD)
                ? FactKind.COUNT
                : FactKind.valueOf(place.group(2).toUpperCase(Locale.ROOT));
    }

    /** Returns the facts that it names, each once. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Returns these values by the names of the facts. */
    Map<String, Object> facts(List<Object> values) {
        if (values.size() != facts.size()) {
            throw new IllegalArgumentException("%s has the facts %s, not %s".formatted(template, facts, values));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            named.put(facts.get(i).name(), facts.get(i).checked(values.get(i)));
        }
        return Collections.unmodifiableMap(named);
    }

    /** Returns the sentence with these facts in their places. */
    String filled(Map<String, Object> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(filled(place, values)));
    }

    private String filled(MatchResult place, Map<String, Object> values) {
        Object value = values.get(place.group(1));
        if (place.group(3) == null) {
            return fact(place.group(1)).kind().text(value);
        }
        String word = value.equals(1L) ? place.group(3) : place.group(4);
        return place.group(2).equals(WORD) ? word.replace("#", value.toString()) : value + " " + word;
    }

    private Fact fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
