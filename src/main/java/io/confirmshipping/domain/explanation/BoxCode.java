package io.confirmshipping.domain.explanation;

/** Which box an explanation is about. */
public enum BoxCode implements ExplanationCode {
    BOX_KIND("boxes[{boxIndex:count}]"),
    BOX_ID("Box {boxId}");

    private final Sentence sentence;

    BoxCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
