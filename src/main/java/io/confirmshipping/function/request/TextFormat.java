package io.confirmshipping.function.request;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipment.discrepancy.DocumentReference;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.domain.text.TelephoneText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A format of {@code requests.yaml} whose rule is the domain's.
 *
 * @param rule returns what is wrong with a text that is not blank
 */
record TextFormat(String name, Function<String, Optional<Explanation>> rule) implements Format {

    /** The formats by their names. */
    static final Map<String, TextFormat> ALL = Stream.of(
                    new TextFormat("sku", IdentifierText.SKU::error),
                    new TextFormat("tracking-number", IdentifierText.TRACKING_NUMBER::error),
                    new TextFormat("telephone-number", TelephoneText::error),
                    new TextFormat("document-reference", text -> DocumentReference.error(NameText.trimmed(text))))
            .collect(Collectors.toUnmodifiableMap(TextFormat::name, format -> format));

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return text.isEmpty() || rule.apply(text).isEmpty();
    }

    /** Returns what a text that does not match must be. */
    Explanation explanation(String text) {
        return rule.apply(text).orElseThrow();
    }
}
