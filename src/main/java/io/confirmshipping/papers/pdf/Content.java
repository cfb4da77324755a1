package io.confirmshipping.papers.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a content stream. Numbers have at most three decimals, which is a hundredth of a printer's dot. */
final class Content {

    private static final int DECIMALS = 1000;

    private byte[] bytes = new byte[4096];
    private int length;

    Content add(String operators) {
        for (int i = 0; i < operators.length(); i++) {
            add((byte) operators.charAt(i));
        }
        return this;
    }

    /** Adds a number, without an exponent or trailing zeros, and a space. */
    Content add(double number) {
        long thousandths = Math.round(number * DECIMALS);
        if (thousandths < 0) {
            add((byte) '-');
        }
        long absolute = Math.abs(thousandths);
        whole(absolute / DECIMALS);
        int fraction = (int) (absolute % DECIMALS);
        if (fraction != 0) {
            add((byte) '.');
            for (int digit = DECIMALS / 10; fraction != 0; digit /= 10) {
                add((byte) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
        return add((byte) ' ');
    }

    private void whole(long number) {
        if (number >= 10) {
            whole(number / 10);
        }
        add((byte) ('0' + number % 10));
    }

    /** Adds a text in parentheses. */
    Content text(String text) {
        add((byte) '(');
        for (byte code : WinAnsi.encode(text)) {
            if (code == '(' || code == ')' || code == '\\') {
                add((byte) '\\');
            }
            add(code);
        }
        return add((byte) ')');
    }

    private Content add(byte code) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = code;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns a number as PDF writes it. */
    static String decimal(double number) {
        byte[] written = new Content().add(number).toBytes();
        return new String(written, 0, written.length - 1, StandardCharsets.US_ASCII);
    }
}
