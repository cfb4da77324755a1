package io.confirmshipping.domain.workflow;

/**
 * What a workflow waits for.
 *
 * @param detail the same as a sentence, with its particulars
 */
public record NextStep(What what, String detail) {

    /** By whose hands it comes. */
    public enum From {
        SELLER,
        CARRIER,
        FULFILLMENT_CENTER
    }

    /** What it can be. */
    public enum What {
        /** Choosing ship date, mode, solution and carrier. */
        SHIPPING_CHOICE(From.SELLER),
        /** Choosing another ship date: the one that was chosen has passed. */
        SHIP_DATE(From.SELLER),
        CONFIRMATION(From.SELLER),
        /** Planning again. */
        PLACEMENT(From.SELLER),
        /** Tracking, which only the seller of shipments with an own carrier knows. */
        TRACKING(From.SELLER),
        HAND_OVER(From.SELLER),
        DELIVERY(From.CARRIER),
        RECEIVING(From.FULFILLMENT_CENTER);

        private final From from;

        What(From from) {
            this.from = from;
        }

        public From from() {
            return from;
        }
    }
}
