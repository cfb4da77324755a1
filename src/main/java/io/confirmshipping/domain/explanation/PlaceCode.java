package io.confirmshipping.domain.explanation;

/** Parts of a country that sentences speak of. Settings name them. */
public enum PlaceCode implements ExplanationCode {
    EAST("East"),
    CENTRAL("Central"),
    WEST("West"),
    CONTIGUOUS_STATES("the 48 contiguous states and the District of Columbia"),
    SERVICE_AREA("the states that they serve");

    private final Sentence sentence;

    PlaceCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
