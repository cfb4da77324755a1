package io.confirmshipping.domain.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why something is as it is.
 *
 * @param code of the sentence
 * @param facts that the sentence names, in the order in which it names them
 * @param further what is said after it, such as advice
 */
public record Explanation(ExplanationCode code, Map<String, Object> facts, List<Explanation> further) {

    public Explanation {
        further = List.copyOf(further);
    }

    /** Returns this explanation with another one after it. */
    public Explanation then(Explanation next) {
        return new Explanation(
                code, facts, Stream.concat(further.stream(), Stream.of(next)).toList());
    }

    /** Returns it in English. */
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(code.sentence().filled(facts)),
                        further.stream().map(Explanation::toString))
                .collect(Collectors.joining(" "));
    }
}
