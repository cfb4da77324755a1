package io.confirmshipping.domain.explanation;

/** Reasons why boxes cannot ship on a day, and what to do instead. */
public enum ShipDateCode implements ExplanationCode {
    SHIP_DATE_HAS_PASSED("The ship date, {shipDate:day}, has passed. Choose a new one."),
    DESTINATIONS_CLOSED("{closures:explanations}: boxes that ship on {shipDate:day} cannot go there."),
    CENTER_CLOSED("{warehouseId} is closed from {from:day} to {until:day}"),
    CENTER_FULL("{warehouseId} is full from {from:day} to {until:day}"),
    SHIP_DATE_IS_PAST("The ship date {shipDate:day} has passed where the boxes are."),
    SHIP_DATE_TOO_FAR_AHEAD("The ship date {shipDate:day} is more than {days:count:day:days} ahead."),
    CHOOSE_ANOTHER_SHIP_DATE("Choose another ship date."),
    CHOOSE_ANOTHER_PLACEMENT_OPTION("Choose another placement option."),
    CHOOSE_SHIP_DATE_FROM_TO("Choose a new one, from {earliest:day} to {latest:day}."),
    CHOOSE_OPEN_DAY("Choose another ship date, such as {day:day}."),
    CHOOSE_OPEN_DAYS("Choose another ship date, such as {earlier:day} or {later:day}."),
    NO_OPEN_DAY("No other ship date up to {latest:day} is open."),
    ALL_CENTERS_CLOSED(
            "All fulfillment centers are closed for boxes that ship on any day up to {latest:day}, the last that can be chosen. Plan when one of them opens."),
    CENTERS_FOR_SIZES_CLOSED(
            "On no day up to {latest:day}, the last that can be chosen, are fulfillment centers open that take all these boxes. Plan when they open, or send boxes of another size."),
    OR_PLAN_AGAIN("To ship on that day, plan again with that ship date."),
    OR_CHOOSE_ANOTHER_OPTION(
            "To ship on that day, choose another placement option, or plan again with that ship date."),
    ACCEPTED_DESTINATIONS_STAY(
            "The destinations stay as accepted; to ship on that day, cancel the workflow and start over with that ship date."),
    CONFIRMED_DESTINATIONS_STAY(
            "The destinations stay as confirmed; to ship on that day, cancel the workflow and start over with that ship date.");

    private final Sentence sentence;

    ShipDateCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
