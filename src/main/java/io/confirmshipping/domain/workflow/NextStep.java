package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.Explanation;

/**
 * The next step that a workflow waits for.
 *
 * @param detail the same with its particulars
 */
public record NextStep(Kind what, Explanation detail) {

    /** The party that takes the step. */
    public enum Party {
        SELLER,
        CARRIER,
        FULFILLMENT_CENTER
    }

    /** The possible steps. */
    public enum Kind {
        /** Telling what is in which boxes. */
        CONTENTS(Party.SELLER),
        /** Choosing ship date, mode, solution and carrier. */
        SHIPPING_CHOICE(Party.SELLER),
        /** Choosing another ship date, because the chosen one has passed or a destination is closed on it. */
        SHIP_DATE(Party.SELLER),
        CONFIRMATION(Party.SELLER),
        /** Accepting a placement whose boxes are given afterwards. */
        ACCEPTANCE(Party.SELLER),
        /** Planning, or planning again. */
        PLACEMENT(Party.SELLER),
        /** Tracking, which only the seller of shipments with an own carrier knows. */
        TRACKING(Party.SELLER),
        HAND_OVER(Party.SELLER),
        DELIVERY(Party.CARRIER),
        RECEIVING(Party.FULFILLMENT_CENTER);

        private final Party from;

        Kind(Party from) {
            this.from = from;
        }

        public Party from() {
            return from;
        }
    }
}
