package io.confirmshipping.function.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads numbers that can be calculated with. A short text can be a number with a billion digits, such as {@code
 * 1e999999999}, or one that Java cannot hold; {@link #BEYOND} stands for either. Jackson itself bounds how long the
 * text is. Source: rules.md#rule-23.
 */
final class BoundedNumbers extends JsonParserDelegate {

    /** In digits, after the decimal point or as zeros before it; more than any field takes. */
    static final int MAX_SCALE = 100;

    /** A number that is too large for every field. */
    static final BigDecimal BEYOND = BigDecimal.ONE.scaleByPowerOfTen(MAX_SCALE);

    BoundedNumbers(JsonParser parser) {
        super(parser);
    }

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        try {
            BigDecimal number = super.getDecimalValue();
            return Math.abs((long) number.scale()) > MAX_SCALE ? BEYOND : number;
        } catch (NumberFormatException exponentOutOfRange) {
            return BEYOND;
        }
    }
}
