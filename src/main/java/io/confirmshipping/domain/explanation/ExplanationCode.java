package io.confirmshipping.domain.explanation;

import java.util.List;
import java.util.Locale;

/** The public code of an explanation. Each place where something is explained has a closed list of them. */
public interface ExplanationCode {

    /** Returns the sentence in English, with places for its facts. */
    Sentence sentence();

    String name();

    /** Returns the code as callers see it, for example {@code too-many-boxes}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns an explanation with these facts.
     *
     * @param facts in the order in which the sentence names them first
     * @throws IllegalArgumentException if these are not the facts that the sentence names
     */
    default Explanation of(Object... facts) {
        return new Explanation(this, sentence().facts(List.of(facts)), List.of());
    }
}
