package io.confirmshipping.domain.explanation;

/** Names of the boxes that an explanation is about. */
public enum BoxCode implements ExplanationCode {
    BOX_KIND("Box kind {boxIndex:index}"),
    BOX_ID("Box {boxId}"),
    SOME_BOXES("{some:count} of the {all:count:box:boxes}"),
    PERCENT_OF_BOXES("{percent:count} % of the boxes");

    private final Sentence sentence;

    BoxCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
