package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.Explanation;

/**
 * The next step that a workflow waits for.
 *
 * @param detail the same with its particulars
 */
public record NextStep(What what, Explanation detail) {

    /** The party that takes the step. */
    public enum From {
        SELLER,
        CARRIER,
        FULFILLMENT_CENTER
    }

    /** The possible steps. */
    public enum What {
        /** Telling what is in which boxes. */
        CONTENTS(From.SELLER),
        /** Choosing ship date, mode, solution and carrier. */
        SHIPPING_CHOICE(From.SELLER),
        /** Choosing another ship date, because the chosen one has passed or a destination is closed on it. */
        SHIP_DATE(From.SELLER),
        CONFIRMATION(From.SELLER),
        /** Accepting a placement whose boxes are given afterwards. */
        ACCEPTANCE(From.SELLER),
        /** Planning, or planning again. */
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
