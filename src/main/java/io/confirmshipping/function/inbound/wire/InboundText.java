package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.Sentence;

/**
 * Sentences that only this front door says, and in English: its answers have no place for a code and facts. It is none of the
 * public codes, so our own API cannot answer with it, and the table cannot keep it.
 */
public enum InboundText implements ExplanationCode {
    TEXT;

    private static final Sentence SENTENCE = new Sentence("{text}");

    /** Returns the explanation that says this. */
    public static Explanation of(String text) {
        return TEXT.of((Object) text);
    }

    @Override
    public Sentence sentence() {
        return SENTENCE;
    }
}
