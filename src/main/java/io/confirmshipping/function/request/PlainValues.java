package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds values that JSON allows but no field does: texts that show nothing or not what is stored, and numbers so long that
 * calculating with them would overflow or take very long. Source: rules.md#rule-23.
 */
final class PlainValues {

    /** Before the decimal point, and after it; a number below 10^17 fits into a long. */
    private static final int MAX_DIGITS = 17;

    /** In characters; no field that we know has so long a path. Fields below it are unknown and reported at their root. */
    private static final int MAX_PATH_LENGTH = 200;

    private final List<FieldError> errors = new ArrayList<>();

    private PlainValues() {}

    /** Returns what is wrong with the values of an object. */
    static List<FieldError> errors(JsonNode object) {
        PlainValues values = new PlainValues();
        values.look("", object);
        return values.errors;
    }

    private void look(String path, JsonNode value) {
        if (errors.size() > InvalidInput.MAX_ERRORS || path.length() > MAX_PATH_LENGTH) {
            return;
        }
        if (value.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            value.properties().forEach(field -> look(prefix + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                look(path + "[" + i + "]", value.get(i));
            }
        } else if (value.isTextual()) {
            PlainText.error(value.textValue()).ifPresent(error -> errors.add(new FieldError(path, error)));
        } else if (value.isNumber() && isTooLong(value.decimalValue())) {
            errors.add(new FieldError(path, FieldCode.TOO_MANY_DIGITS.of(MAX_DIGITS)));
        }
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.scale() > MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS;
    }
}
