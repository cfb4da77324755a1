package io.confirmshipping.dynamodb.item;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.ExplanationCodes;
import io.confirmshipping.domain.explanation.Fact;
import io.confirmshipping.domain.explanation.FactKind;
import io.confirmshipping.domain.explanation.StateName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An explanation as a list: its code, its facts without their names, and then each further explanation. It is shorter than the sentence. */
final class ExplanationValue {

    private ExplanationValue() {}

    static AttributeValue write(Explanation explanation) {
        ExplanationCode code = explanation.code();
        Stream<AttributeValue> facts = code.sentence().facts().stream()
                .map(fact -> write(explanation.facts().get(fact.name()), fact.kind()));
        return AttributeValue.fromL(Stream.of(
                        Stream.of(AttributeValue.fromS(code.code())),
                        facts,
                        explanation.further().stream().map(ExplanationValue::write))
                .flatMap(parts -> parts)
                .toList());
    }

    private static AttributeValue write(Object value, FactKind kind) {
        return switch (kind) {
            case EXPLANATION -> write((Explanation) value);
            case EXPLANATIONS, CLAUSES, SUM ->
                AttributeValue.fromL(((List<?>) value)
                        .stream().map(each -> write((Explanation) each)).toList());
            case TEXTS, ALL, STATES ->
                AttributeValue.fromL(((List<?>) value)
                        .stream()
                                .map(each -> AttributeValue.fromS(each.toString()))
                                .toList());
            default -> AttributeValue.fromS(value.toString());
        };
    }

    static Explanation read(AttributeValue written) {
        List<AttributeValue> parts = written.l();
        ExplanationCode code = ExplanationCodes.get(parts.get(0).s());
        List<Fact> facts = code.sentence().facts();
        List<Object> values = new ArrayList<>();
        for (Fact fact : facts) {
            values.add(read(parts.get(values.size() + 1), fact.kind()));
        }
        Explanation explanation = code.of(values.toArray());
        for (AttributeValue further : parts.subList(facts.size() + 1, parts.size())) {
            explanation = explanation.then(read(further));
        }
        return explanation;
    }

    private static Object read(AttributeValue value, FactKind kind) {
        return switch (kind) {
            case TEXT, CARRIER -> value.s();
            case COUNT, INDEX -> Long.valueOf(value.s());
            case NUMBER, POUNDS, INCHES -> new BigDecimal(value.s());
            case MONEY, AMOUNT -> Money.parse(value.s());
            case DAY -> LocalDate.parse(value.s());
            case INSTANT -> Instant.parse(value.s());
            case STATE -> StateName.parse(value.s());
            case STATES ->
                value.l().stream().map(AttributeValue::s).map(StateName::parse).toList();
            case TEXTS, ALL -> value.l().stream().map(AttributeValue::s).toList();
            case EXPLANATION -> read(value);
            case EXPLANATIONS, CLAUSES, SUM ->
                value.l().stream().map(ExplanationValue::read).toList();
        };
    }
}
