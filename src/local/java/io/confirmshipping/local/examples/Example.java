package io.confirmshipping.local.examples;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.shipment.Closing;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import java.time.Duration;
import java.util.function.Predicate;

/** The examples: one workflow in each state. */
enum Example {
    PACKING("packing", ExampleContents.MANY_BOXES, any -> true) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.begin(draft);
        }
    },
    AWAITING("awaiting confirmation", ExampleContents.MANY_BOXES, Example::isNotExpired) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.plan(draft, Duration.ZERO);
        }
    },
    ABOUT_TO_EXPIRE("about to expire", ExampleContents.MANY_BOXES, Example::isNotExpired) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.plan(draft, Duration.ofHours(24).minus(Duration.ofMinutes(10)));
        }
    },
    EXPIRED("expired", ExampleContents.FEW_BOXES, any -> true) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.expire(seller.plan(draft, Duration.ofHours(25)), draft.now());
        }
    },
    AWAITING_CARRIER("awaiting carrier", ExampleContents.FEW_BOXES, Example::isAccepted) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.accept(seller.plan(draft, Duration.ofHours(1)), draft.now());
        }
    },
    CONFIRMED("confirmed", ExampleContents.MANY_BOXES, Example::isConfirmed) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.confirm(draft, PARTNERED, Duration.ofMinutes(30));
        }
    },
    ON_ITS_WAY("on its way", ExampleContents.FEW_BOXES, Example::isOnItsWay) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            Underway confirmed = seller.confirmToFew(draft, OWN, Duration.ofDays(2));
            arrival.report(confirmed, ShipmentReport.Type.SHIPPED, draft.ago(Duration.ofDays(1)), draft.now());
            arrival.report(confirmed, ShipmentReport.Type.IN_TRANSIT, draft.ago(Duration.ofHours(12)), draft.now());
        }
    },
    SHORT_RECEIVED("short received", ExampleContents.FEW_BOXES, Example::isClosed) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            shortReceived(seller, arrival, draft);
        }
    },
    INQUIRY_OPEN("inquiry open", ExampleContents.FEW_BOXES, Example::isInquired) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            arrival.inquire(shortReceived(seller, arrival, draft), draft.now());
        }
    },
    CANCELLED("cancelled", ExampleContents.FEW_BOXES, Example::isCancelled) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.cancel(seller.confirmToFew(draft, PARTNERED, Duration.ofHours(2)), draft.now());
        }
    },
    CANCELLED_LATE("cancelled late", ExampleContents.FEW_BOXES, Example::isCancelled) {
        @Override
        void make(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
            seller.cancel(seller.confirmToFew(draft, PARTNERED, Duration.ofHours(26)), draft.now());
        }
    };

    private static final ShippingMethod PARTNERED =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.AMAZON_PARTNERED_CARRIER);
    private static final ShippingMethod OWN =
            new ShippingMethod(ShippingMode.GROUND_SMALL_PARCEL, ShippingSolution.USE_YOUR_OWN_CARRIER);

    private final String state;
    private final Contents contents;
    private final Predicate<WorkflowSummary> reached;

    /** @param reached whether the state was reached; it stays so, whatever the seller does with the example, unless its offer expires */
    Example(String state, Contents contents, Predicate<WorkflowSummary> reached) {
        this.state = state;
        this.contents = contents;
        this.reached = reached;
    }

    /** Makes the workflow as if its seller had begun it some time ago, or goes on where an earlier call was interrupted. */
    abstract void make(SellerSteps seller, ArrivalSteps arrival, Draft draft);

    /** Returns the name by which it is found again. */
    WorkflowName workflowName() {
        return new WorkflowName("Example: " + state);
    }

    /** Returns its items, and the boxes that they are packed in. */
    Contents contents() {
        return contents;
    }

    /** Returns whether a call that was interrupted has not made all of it, or its offer has expired since. */
    boolean isUnfinished(WorkflowSummary found) {
        return !reached.test(found);
    }

    private static boolean isNotExpired(WorkflowSummary found) {
        return found.status() != WorkflowStatus.PLACEMENT_EXPIRED;
    }

    private static boolean isAccepted(WorkflowSummary found) {
        return found.status() == WorkflowStatus.AWAITING_CARRIER || isConfirmed(found);
    }

    private static boolean isConfirmed(WorkflowSummary found) {
        return found.status() == WorkflowStatus.CONFIRMED || isCancelled(found);
    }

    private static boolean isCancelled(WorkflowSummary found) {
        return found.status() == WorkflowStatus.CANCELLED;
    }

    private static boolean isOnItsWay(WorkflowSummary found) {
        return isConfirmed(found)
                && found.shipments().stream()
                        .noneMatch(shipment -> shipment.status().isAwaited());
    }

    private static boolean isClosed(WorkflowSummary found) {
        return isConfirmed(found)
                && found.shipments().stream()
                        .allMatch(shipment -> shipment.status().compareTo(ShipmentStatus.CLOSED) >= 0);
    }

    private static boolean isInquired(WorkflowSummary found) {
        return isClosed(found)
                && found.shipments().stream()
                        .flatMap(shipment -> shipment.closing().stream())
                        .mapToInt(Closing::inquiries)
                        .anyMatch(inquiries -> inquiries > 0);
    }

    /** Returns the workflow as it was confirmed; two units of its first shipment are missing, which is closed. */
    private static Underway shortReceived(SellerSteps seller, ArrivalSteps arrival, Draft draft) {
        Underway confirmed = seller.confirmToFew(draft, OWN, Duration.ofDays(12));
        arrival.report(confirmed, ShipmentReport.Type.SHIPPED, draft.ago(Duration.ofDays(11)), draft.now());
        arrival.report(confirmed, ShipmentReport.Type.DELIVERED, draft.ago(Duration.ofDays(7)), draft.now());
        arrival.receiveShort(confirmed, draft.ago(Duration.ofDays(6)), draft.now());
        arrival.report(confirmed, ShipmentReport.Type.CLOSED, draft.ago(Duration.ofDays(3)), draft.now());
        return confirmed;
    }
}
