package io.confirmshipping.local.examples;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import java.time.Duration;
import java.time.Instant;

/** The examples: one workflow in each state. */
enum Example {
    PACKING("packing") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.begin(seller, workflowName(), now);
        }
    },
    AWAITING("awaiting confirmation") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.plan(seller, workflowName(), now);
        }
    },
    ABOUT_TO_EXPIRE("about to expire") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.plan(seller, workflowName(), now.minus(Duration.ofHours(24)).plus(Duration.ofMinutes(10)));
        }
    },
    EXPIRED("expired") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.expire(planned(steps, seller, now.minus(Duration.ofHours(25))), now);
        }
    },
    AWAITING_CARRIER("awaiting carrier") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.accept(planned(steps, seller, now.minus(Duration.ofHours(1))), now);
        }
    },
    CONFIRMED("confirmed") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            confirmed(steps, seller, PARTNERED, now.minus(Duration.ofMinutes(30)));
        }
    },
    ON_ITS_WAY("on its way") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            Instant begun = now.minus(Duration.ofDays(2));
            Confirmed confirmed = steps.confirmToFew(planned(steps, seller, begun), OWN, begun);
            steps.report(confirmed, ShipmentReport.Type.SHIPPED, now.minus(Duration.ofDays(1)), now);
            steps.report(confirmed, ShipmentReport.Type.IN_TRANSIT, now.minus(Duration.ofHours(12)), now);
        }
    },
    SHORT_RECEIVED("short received") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            shortReceived(steps, seller, now);
        }
    },
    INQUIRY_OPEN("inquiry open") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.inquire(shortReceived(steps, seller, now), now);
        }
    },
    CANCELLED("cancelled") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.cancel(confirmed(steps, seller, PARTNERED, now.minus(Duration.ofHours(2))), now);
        }
    },
    CANCELLED_LATE("cancelled late") {
        @Override
        void make(Steps steps, SellerId seller, Instant now) {
            steps.cancel(confirmed(steps, seller, PARTNERED, now.minus(Duration.ofHours(26))), now);
        }
    };

    private static final ShippingMethod PARTNERED =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.AMAZON_PARTNERED_CARRIER);
    private static final ShippingMethod OWN =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER);

    private final String state;

    Example(String state) {
        this.state = state;
    }

    /** Makes the workflow as if its seller had begun it some time ago. */
    abstract void make(Steps steps, SellerId seller, Instant now);

    /** Returns the name by which it is found again. */
    WorkflowName workflowName() {
        return new WorkflowName("Example: " + state);
    }

    Confirmed confirmed(Steps steps, SellerId seller, ShippingMethod method, Instant at) {
        return steps.confirm(planned(steps, seller, at), method, at);
    }

    /** Returns the workflow as it was confirmed; two units of its first shipment are missing, which is closed. */
    Confirmed shortReceived(Steps steps, SellerId seller, Instant now) {
        Instant begun = now.minus(Duration.ofDays(12));
        WorkflowWithContents planned = steps.plan(seller, workflowName(), begun);
        Confirmed confirmed = steps.confirmToFew(planned.workflow(), OWN, begun);
        steps.report(confirmed, ShipmentReport.Type.SHIPPED, now.minus(Duration.ofDays(11)), now);
        steps.report(confirmed, ShipmentReport.Type.DELIVERED, now.minus(Duration.ofDays(7)), now);
        steps.receiveShort(confirmed, planned, now.minus(Duration.ofDays(6)), now);
        steps.report(confirmed, ShipmentReport.Type.CLOSED, now.minus(Duration.ofDays(3)), now);
        return confirmed;
    }

    Workflow planned(Steps steps, SellerId seller, Instant at) {
        return steps.plan(seller, workflowName(), at).workflow();
    }
}
