package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.field.FieldPath;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.ClosuresView;
import io.confirmshipping.function.view.ExplanationView;
import io.confirmshipping.function.view.MoneyView;
import jakarta.inject.Singleton;
import java.util.List;
import org.joda.money.Money;

/** Answers errors with problem documents (RFC 9457). */
@Singleton
public class ProblemDocuments implements ErrorFormat {

    @Override
    public String mediaType() {
        return "application/problem+json";
    }

    @Override
    public Response response(Problem problem) {
        ObjectNode document = Json.object()
                .put("type", "urn:confirm-shipping:problem:" + problem.code())
                .put("title", title(problem.code()))
                .put("status", problem.status())
                .put("code", problem.code());
        ExplanationView.into(document, "detail", problem.explanation());
        problem.facts().forEach((name, value) -> put(name, value, document));
        if (!problem.errors().isEmpty()) {
            put(problem.errors(), document);
        }
        return Response.problem(problem, document).with(problem.headers());
    }

    private static void put(String name, Object fact, ObjectNode document) {
        if (fact instanceof Money money) {
            document.set(name, MoneyView.of(money));
        } else if (fact instanceof Integer number) {
            document.put(name, number);
        } else if (fact instanceof Closures closures) {
            document.set(name, ClosuresView.of(closures));
        } else {
            document.put(name, fact.toString());
        }
    }

    private static void put(List<FieldError> wrong, ObjectNode document) {
        var errors = document.putArray("errors");
        FieldPath.named(wrong).forEach(error -> errors.addObject()
                .put("field", PlainText.escaped(error.field()))
                .put("message", error.messageToSender())
                .set("explanation", ExplanationView.of(error.explanationToSender())));
    }

    /** Returns the code in words, for example {@code Charges changed}. */
    private static String title(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
