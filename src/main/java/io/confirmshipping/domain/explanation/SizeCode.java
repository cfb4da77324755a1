package io.confirmshipping.domain.explanation;

/** Sizes of units, by which placing them is priced. Settings name them. */
public enum SizeCode implements ExplanationCode {
    SMALL_STANDARD("small standard"),
    LARGE_STANDARD_12_OZ("large standard up to 12 oz"),
    LARGE_STANDARD_1_5_LB("large standard up to 1.5 lb"),
    LARGE_STANDARD_3_LB("large standard up to 3 lb"),
    LARGE_STANDARD_20_LB("large standard up to 20 lb"),
    LARGE_BULKY_5_LB("large bulky up to 5 lb"),
    LARGE_BULKY_12_LB("large bulky up to 12 lb"),
    LARGE_BULKY_28_LB("large bulky up to 28 lb"),
    LARGE_BULKY_42_LB("large bulky up to 42 lb"),
    LARGE_BULKY_OVER_42_LB("large bulky over 42 lb"),
    ANY_SIZE("of any size");

    private final Sentence sentence;

    SizeCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
