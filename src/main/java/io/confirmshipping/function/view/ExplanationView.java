package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.Fact;
import io.confirmshipping.domain.explanation.FactKind;
import io.confirmshipping.domain.explanation.StateName;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * The JSON of an explanation: the sentence, and beside it the member {@code explanation} with its code and its facts.
 */
public final class ExplanationView {

    private static final String MEMBER = "explanation";

    private ExplanationView() {}

    /** @param sentence the member that has the sentence */
    public static ObjectNode into(ObjectNode view, String sentence, Explanation explanation) {
        view.put(sentence, explanation.toString());
        return view.set(MEMBER, of(explanation));
    }

    /** Returns the code and the facts. */
    public static ObjectNode of(Explanation explanation) {
        ObjectNode view = Json.object().put("code", explanation.code().code());
        ObjectNode facts = view.putObject("facts");
        for (Fact fact : explanation.code().sentence().facts()) {
            facts.set(fact.name(), value(explanation.facts().get(fact.name()), fact.kind()));
        }
        if (!explanation.further().isEmpty()) {
            view.set("further", all(explanation.further()));
        }
        return view;
    }

    private static JsonNode value(Object value, FactKind kind) {
        return switch (kind) {
            case COUNT, INDEX -> number(BigDecimal.valueOf((Long) value));
            case NUMBER -> number((BigDecimal) value);
            case POUNDS -> measure((BigDecimal) value, "LB");
            case INCHES -> measure((BigDecimal) value, "IN");
            case MONEY, AMOUNT -> MoneyView.of((Money) value);
            case STATE -> state((StateName) value);
            case STATES -> states((List<?>) value);
            case EXPLANATION -> of((Explanation) value);
            case EXPLANATIONS, CLAUSES, SUM -> all((List<?>) value);
            case TEXTS, ALL -> texts((List<?>) value);
            case TEXT, CARRIER, DAY, INSTANT -> TextNode.valueOf(value.toString());
        };
    }

    private static JsonNode number(BigDecimal value) {
        return new JsonNodeFactory(true).numberNode(value);
    }

    private static ObjectNode measure(BigDecimal value, String unit) {
        return Json.object().put("unit", unit).put("value", value);
    }

    private static ObjectNode state(StateName state) {
        return Json.object().put("code", state.code()).put("name", state.name());
    }

    private static ArrayNode states(List<?> states) {
        ArrayNode view = Json.object().arrayNode();
        states.forEach(each -> view.add(state((StateName) each)));
        return view;
    }

    private static ArrayNode all(List<?> explanations) {
        ArrayNode view = Json.object().arrayNode();
        explanations.forEach(each -> view.add(of((Explanation) each)));
        return view;
    }

    private static ArrayNode texts(List<?> texts) {
        ArrayNode view = Json.object().arrayNode();
        texts.forEach(each -> view.add((String) each));
        return view;
    }
}
