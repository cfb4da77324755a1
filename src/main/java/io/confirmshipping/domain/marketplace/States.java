package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.explanation.StateName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The states of a country by their two-letter codes, each with its name.
 *
 * @param sending where boxes can come from
 * @param territories where they cannot
 * @param military the codes of the armed forces, which are no place at all
 */
public record States(Map<String, String> sending, Map<String, String> territories, Map<String, String> military) {

    public States {
        sending = Map.copyOf(sending);
        territories = Map.copyOf(territories);
        military = Map.copyOf(military);
    }

    /** Returns the code that a code or a name stands for, in capital or small letters; empty if it is neither. */
    public Optional<String> code(String written) {
        String plain = plain(written);
        return all().entrySet().stream()
                .filter(state -> plain.equals(plain(state.getKey())) || plain.equals(plain(state.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the state with this code and its name. */
    public StateName name(String code) {
        return new StateName(code, all().getOrDefault(code, code));
    }

    /** Returns these states with their names, in the order of their codes. */
    public List<StateName> names(Collection<String> codes) {
        return codes.stream().sorted().map(this::name).toList();
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(sending);
        Stream.of(territories, military).forEach(all::putAll);
        return all;
    }

    /** Returns the text in small letters, with single spaces and no full stops: {@code D.C.} becomes {@code dc}. */
    private static String plain(String text) {
        return text.replace(".", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
