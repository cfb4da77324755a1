package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds values that JSON allows but that mean nothing here: texts with control characters or halves of characters, and
 * numbers so long that calculating with them would wrap around or take for ever.
 */
final class PlainValues {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** Before the point and after it; what is below 10^17 fits into a long. */
    private static final int MAX_DIGITS = 17;

    /** Longer than that of any field we know, in characters; below it all is unknown, which is said of its top. */
    private static final int MAX_PATH_LENGTH = 200;

    private final List<FieldError> errors = new ArrayList<>();

    private PlainValues() {}

    /** What is wrong with the values of this object. */
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
        } else if (value.isTextual() && UNPRINTABLE.matcher(value.textValue()).find()) {
            errors.add(new FieldError(path, "must have no control characters, and no halves of characters"));
        } else if (value.isNumber() && isTooLong(value.decimalValue())) {
            errors.add(new FieldError(path, "has too many digits"));
        }
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.scale() > MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS;
    }
}
