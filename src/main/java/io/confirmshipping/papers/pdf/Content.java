package io.confirmshipping.papers.pdf;

import java.io.ByteArrayOutputStream;

/** The bytes of a content stream. Numbers have at most three decimals, which is a hundredth of a printer's dot. */
final class Content {

    private static final int DECIMALS = 1000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);

    Content add(String operators) {
        for (int i = 0; i < operators.length(); i++) {
            bytes.write(operators.charAt(i));
        }
        return this;
    }

    Content add(double number) {
        return add(decimal(number)).add(" ");
    }

    /** Adds a text in parentheses. */
    Content text(String text) {
        bytes.write('(');
        for (byte code : WinAnsi.encode(text)) {
            if (code == '(' || code == ')' || code == '\\') {
                bytes.write('\\');
            }
            bytes.write(code);
        }
        bytes.write(')');
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Returns a number as PDF writes it: no exponent, no trailing zeros. */
    static String decimal(double number) {
        long thousandths = Math.round(number * DECIMALS);
        StringBuilder text = new StringBuilder().append(Math.abs(thousandths));
        while (text.length() < 4) {
            text.insert(0, '0');
        }
        text.insert(text.length() - 3, '.');
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        if (text.charAt(text.length() - 1) == '.') {
            text.setLength(text.length() - 1);
        }
        return thousandths < 0 ? text.insert(0, '-').toString() : text.toString();
    }
}
