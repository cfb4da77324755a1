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
    private final List<Fact> facts;
    private final List<Part> parts;

    /** @throws IllegalArgumentException if it names a kind of fact that there is not */
    public Sentence(String template) {
        this.template = template;
        Map<String, Fact> named = new LinkedHashMap<>();
        List<Part> read = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            read.add(new Words(template.substring(end, place.start())));
            read.add(part(place, named.computeIfAbsent(place.group(1), name -> new Fact(name, kind(place)))));
            end = place.end();
        }
        read.add(new Words(template.substring(end)));
        facts = List.copyOf(named.values());
        parts = List.copyOf(read);
    }

    private static Part part(MatchResult place, Fact fact) {
        if (place.group(3) == null) {
            return new Place(fact);
        }
        String before = place.group(2).equals(WORD) ? "" : "# ";
        return new CountedWords(fact, before + place.group(3), before + place.group(4));
    }

    /** A part of a sentence, which is read once and filled for every answer. */
    private interface Part {
        String filled(Map<String, Object> facts);
    }

    private record Words(String words) implements Part {
        @Override
        public String filled(Map<String, Object> facts) {
            return words;
        }
    }

    private record Place(Fact fact) implements Part {
        @Override
        public String filled(Map<String, Object> facts) {
            return fact.kind().text(facts.get(fact.name()));
        }
    }

    /** Words that go with a count, in which {@code #} stands for it. */
    private record CountedWords(Fact count, String one, String many) implements Part {
        @Override
        public String filled(Map<String, Object> facts) {
            Object value = facts.get(count.name());
            return (value.equals(1L) ? one : many).replace("#", value.toString());
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
        return facts;
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
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.filled(values));
        }
        return text.toString();
    }
}
