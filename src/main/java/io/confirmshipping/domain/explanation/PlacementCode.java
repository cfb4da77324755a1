package io.confirmshipping.domain.explanation;

/** Gains and losses of a placement option, compared to the widest one. */
public enum PlacementCode implements ExplanationCode {
    NEAREST_FREE(
            "Nearest to buyers, without a placement fee: {miles:number} miles from them on average, to {destinations:word:one destination:# destinations}."),
    NEAREST(
            "Nearest to buyers, for a placement fee of {fee:money}: {miles:number} miles from them on average, to {destinations:word:one destination:# destinations}."),
    WIDEST_FREE(
            "Spread most widely among buyers, without a placement fee: {miles:number} miles from them on average, to {destinations:word:one destination:# destinations}."),
    WIDEST(
            "Spread most widely among buyers, for a placement fee of {fee:money}: {miles:number} miles from them on average, to {destinations:word:one destination:# destinations}."),
    FREE_FROM("Without a fee from {destinations:count:destination:destinations} on."),
    FEWER_DESTINATIONS(
            "{destinations:word:One destination:# destinations} instead of {widest:count} for a placement fee of {fee:money}: {buyers:explanation}, and {way:explanation}."),
    FARTHER_FROM_BUYERS("{miles:number} miles farther from buyers on average"),
    NEARER_TO_BUYERS("{miles:number} miles nearer to buyers on average"),
    AS_FAR_FROM_BUYERS("just as far from buyers on average"),
    LONGER_WAY("the way there is {miles:number} miles longer"),
    SHORTER_WAY("the way there is {miles:number} miles shorter"),
    WAY_AS_LONG("the way there is just as long");

    private final Sentence sentence;

    PlacementCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
