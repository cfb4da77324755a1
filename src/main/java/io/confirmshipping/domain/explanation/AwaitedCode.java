package io.confirmshipping.domain.explanation;

/** Codes of what a workflow waits for, and until when. */
public enum AwaitedCode implements ExplanationCode {
    SEND_CONTENTS("The boxes of this workflow are not known yet. Send its contents to get placement options."),
    PLAN("Nothing is on offer for these boxes yet. Plan to get placement options."),
    PLAN_AGAIN("The placement options expired at {expiredAt:instant}. Plan again to get new ones."),
    ACCEPT_PLACEMENT("Accept a placement option, then give the boxes of each shipment."),
    GIVE_BOXES("Give the boxes of each shipment."),
    CHOOSE_SHIPPING("Choose ship date, shipping mode, shipping solution and carrier."),
    CHOICE_DROPPED("The choice of shipping for {before:money} was dropped, as its quote was replaced."),
    SAME_CHOICE_COSTS("The same choice costs {now:money} now."),
    CHOOSE_SHIPPING_AGAIN(
            "The quote for shipping held until {heldUntil:instant}. Choose shipping again to get a fresh one."),
    ACCEPT_CHARGES("Accept the charges, {total:money}, and confirm."),
    OPTIONS_VALID_UNTIL("The placement options are valid until {until:instant}."),
    QUOTE_HOLDS_UNTIL("The quote for shipping holds until {until:instant}."),
    DESTINATIONS_STAY("The destinations are accepted and stay."),
    NO_METHOD_TAKES_BOXES("No shipping mode takes all boxes of a placement option. Change the contents."),
    NO_METHOD_TO_ACCEPTED_DESTINATIONS(
            "No shipping mode takes all boxes to the accepted destinations. Cancel the workflow and start over."),
    ALL_DESTINATIONS_CLOSED(
            "The destinations of every placement option are closed on all ship dates up to {latest:day}. Plan again for other destinations."),
    ACCEPTED_DESTINATIONS_CLOSED(
            "The accepted destinations are closed on all ship dates up to {latest:day}. Choose a later one once it can be chosen, or cancel the workflow and start over."),
    ENTER_TRACKING("Enter the tracking of {shipments:explanation}."),
    HAND_OVER("Hand over {shipments:explanation} to the carrier."),
    SHIP_DATE_IS("The ship date is {shipDate:day}."),
    SHIP_DATE_WAS("The ship date was {shipDate:day}."),
    CARRIER_BRINGS("The carrier brings {shipments:explanation}."),
    CENTERS_RECEIVE("The fulfillment centers receive {shipments:explanation}."),
    SOME_SHIPMENTS("{some:count} of {all:count:shipment:shipments} (to {warehouseIds:texts})");

    private final Sentence sentence;

    AwaitedCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
