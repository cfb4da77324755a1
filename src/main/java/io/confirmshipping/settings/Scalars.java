package io.confirmshipping.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * Reads single values of settings. Never converts a text to a number or a number to a text: a ZIP code without quotes would
 * lose its zeros.
 */
final class Scalars {

    private Scalars() {}

    /** @throws WrongSetting if the value is not of this type, or is a blank text or a negative number */
    static Object read(JsonNode value, Class<?> type) {
        try {
            return type.isEnum() ? constant(text(value), type) : parse(value, type);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new WrongSetting("", "is %s, but %s".formatted(value, malformed.getMessage()));
        }
    }

    private static Object parse(JsonNode value, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text(value);
            case "int", "Integer" -> integer(value);
            case "BigDecimal" -> decimal(value);
            case "double" -> number(value).doubleValue();
            case "LocalDate" -> LocalDate.parse(text(value));
            case "Duration" -> Duration.parse(text(value));
            case "ZoneId" -> ZoneId.of(text(value));
            case "CurrencyUnit" -> CurrencyUnit.of(text(value));
            default -> throw new IllegalStateException("Settings have no values of " + type);
        };
    }

    private static Object constant(String name, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("there is no such " + type.getSimpleName());
    }

    private static String text(JsonNode value) {
        return checked(value, value.isTextual() && !value.textValue().isBlank(), "must be a text that is not blank")
                .textValue();
    }

    private static int integer(JsonNode value) {
        return checked(value, value.isInt() && value.intValue() >= 0, "must be a whole number, not negative")
                .intValue();
    }

    private static BigDecimal decimal(JsonNode value) {
        BigDecimal decimal = number(value).decimalValue();
        checked(value, decimal.signum() >= 0, "must not be negative");
        return decimal;
    }

    private static JsonNode number(JsonNode value) {
        return checked(value, value.isNumber(), "must be a number");
    }

    private static JsonNode checked(JsonNode value, boolean right, String demand) {
        if (!right) {
            throw new IllegalArgumentException(demand);
        }
        return value;
    }
}
