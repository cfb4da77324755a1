package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.explanation.InquiryCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A shipment of a confirmed workflow: the boxes that go to one center.
 *
 * @param terms that it was confirmed with
 * @param revision the number and time of its last change
 * @param closing when it was closed and what is missing; empty until then
 */
public record ConfirmedShipment(
        ShipmentIdentity identity,
        ShippingTerms terms,
        ShipmentName name,
        ShipmentStatus status,
        ShipmentCounts counts,
        ShipmentRevision revision,
        Optional<Closing> closing) {

    /** Creates a shipment that is not closed. */
    public ConfirmedShipment(
            ShipmentIdentity identity,
            ShippingTerms terms,
            ShipmentName name,
            ShipmentStatus status,
            ShipmentCounts counts,
            ShipmentRevision revision) {
        this(identity, terms, name, status, counts, revision, Optional.empty());
    }

    public ShipmentConfirmationId id() {
        return identity.id();
    }

    /** Returns the shipment of the placement option that this one was planned as. */
    public ShipmentId plannedAs() {
        return identity.plannedAs();
    }

    public WorkflowId workflow() {
        return identity.workflow();
    }

    public SellerId seller() {
        return identity.seller();
    }

    /** Returns the code of the center that it goes to. */
    public String warehouseId() {
        return terms.warehouseId();
    }

    public ShippingMethod method() {
        return terms.method();
    }

    public Carrier carrier() {
        return terms.carrier();
    }

    public int boxCount() {
        return counts.boxes();
    }

    /** Returns the units that the center can expect. */
    public int unitCount() {
        return counts.units();
    }

    /** Returns the units that the center has received. */
    public long receivedCount() {
        return counts.received();
    }

    /** Returns how many reports of carriers and centers it has had, late ones too. */
    public int reportCount() {
        return counts.reports();
    }

    public Instant confirmedAt() {
        return terms.confirmedAt();
    }

    public Instant updatedAt() {
        return revision.updatedAt();
    }

    public long version() {
        return revision.version();
    }

    /** Returns the version in which its boxes changed last; 1 while it holds what was confirmed. */
    public long packedVersion() {
        return revision.packedVersion();
    }

    /**
     * Returns the shipment with another name; the same shipment if it has that name already.
     *
     * @throws CommandRefused workflow-cancelled
     */
    public ConfirmedShipment rename(ShipmentName newName, Instant now) {
        checkNotCancelled();
        return newName.equals(name) ? this : next(now).withName(newName);
    }

    public ConfirmedShipment cancel(Instant now) {
        return next(now).withStatus(ShipmentStatus.CANCELLED);
    }

    /**
     * Returns the shipment after its box labels were printed: with a partnered carrier it becomes ready to ship. Returns the
     * same shipment if that changes nothing. Source: rules.md#rule-27.
     *
     * @throws CommandRefused workflow-cancelled
     */
    public ConfirmedShipment printed(Instant now) {
        checkPrintable();
        return method().isPartnered() && status == ShipmentStatus.WORKING
                ? next(now).withStatus(ShipmentStatus.READY_TO_SHIP)
                : this;
    }

    /** @throws CommandRefused workflow-cancelled */
    public void checkPrintable() {
        if (status == ShipmentStatus.CANCELLED) {
            throw new CommandRefused(
                    RefusalCode.WORKFLOW_CANCELLED, RefusedCode.CANCELLED_PRINTS_NOTHING.of(id().value()));
        }
    }

    /**
     * Returns the shipment after its seller has handed it over to a carrier of its own; the same shipment if it is on its way
     * already. Source: rules.md#rule-34.
     *
     * @throws CommandRefused workflow-cancelled, carrier-reports
     */
    public ConfirmedShipment handedOver(Instant now) {
        return HandOver.of(this, now);
    }

    /** Returns whether marking it as shipped would change it. */
    public boolean canBeHandedOver() {
        return HandOver.isPossible(this);
    }

    /**
     * Returns the shipment, closed if it has not arrived in time; else the same. Source: rules.md#rule-37.
     *
     * @param rule how long it may take
     */
    public ConfirmedShipment closedIfLate(ArrivalRule rule, Instant now) {
        return status.isAwaited() && !now.isBefore(rule.deadline(confirmedAt()))
                ? next(now).withStatus(ShipmentStatus.CLOSED).closed()
                : this;
    }

    ConfirmedShipment tracked(boolean ready, Instant now) {
        return next(now).withStatus(ready ? ShipmentStatus.READY_TO_SHIP : status);
    }

    /** @param tracked whether all these boxes have tracking, so that a shipment still being worked on is ready to ship */
    ConfirmedShipment repacked(int boxes, int units, boolean tracked, Instant now) {
        boolean becomesReady = tracked && status == ShipmentStatus.WORKING;
        return withCounts(counts.withExpected(boxes, units))
                .withStatus(becomesReady ? ShipmentStatus.READY_TO_SHIP : status)
                .withRevision(revision.next(now).repacked());
    }

    /**
     * Returns the shipment after a report. Its status never moves back; received units always count, even when it is
     * closed already, or cancelled. Source: rules.md#rule-17.
     *
     * @param report not received before
     * @throws InvalidInput if it happened before the confirmation, or later than now
     */
    public ConfirmedShipment after(ShipmentReport report, Instant now) {
        report.checkTime(confirmedAt(), now);
        return next(now)
                .withStatus(status.orLater(report.type().reached()))
                .withCounts(counts.plus(report))
                .closed();
    }

    /** Returns the shipment with its closing, if it is closed. */
    private ConfirmedShipment closed() {
        return status == ShipmentStatus.CLOSED && closing.isEmpty() ? with(Closing.at(updatedAt())) : this;
    }

    /** Returns the shipment with the units that are missing, and that no answer has settled; the same if it is not closed. */
    public ConfirmedShipment withOpenUnits(long units) {
        return closing.map(known -> with(known.withOpenUnits(units))).orElse(this);
    }

    /** Returns the shipment after its seller has asked about missing units. */
    ConfirmedShipment inquired(Instant now) {
        return next(now).with(closing.orElseThrow().inquired());
    }

    /**
     * Returns the shipment after the operator has answered an inquiry.
     *
     * @param receipt of units that were found, which are received now
     * @param openUnits units that are still missing, and that no answer has settled
     */
    public ConfirmedShipment answered(Optional<ShipmentReport> receipt, long openUnits, Instant now) {
        return next(now)
                .withCounts(receipt.map(counts::plus).orElse(counts))
                .with(closing.orElseThrow().answered(openUnits));
    }

    /**
     * Returns what has happened since an earlier version; nothing if it is the same version.
     *
     * @param earlier empty if there is none: the shipment is new
     */
    public List<Event> eventsSince(Optional<ConfirmedShipment> earlier) {
        return new ShipmentEvents(this).since(earlier);
    }

    /** Returns what its seller and the schedule have changed of the shipment itself since an earlier version, for its history. */
    public List<HistoryEntry> actsSince(ConfirmedShipment earlier) {
        return new ShipmentActs(this).since(earlier);
    }

    /** Returns whether its boxes have changed since it was confirmed. */
    public boolean isRepacked() {
        return packedVersion() > 1;
    }

    /** @throws CommandRefused workflow-cancelled */
    void checkNotCancelled() {
        if (status == ShipmentStatus.CANCELLED) {
            throw new CommandRefused(
                    RefusalCode.WORKFLOW_CANCELLED, RefusedCode.SHIPMENT_IS_CANCELLED.of(id().value()));
        }
    }

    /**
     * Checks that its seller can ask about missing units, and be answered.
     *
     * @throws CommandRefused workflow-cancelled, shipment-not-closed
     */
    public void checkClosed() {
        checkNotCancelled();
        if (closing.isEmpty()) {
            throw new CommandRefused(RefusalCode.SHIPMENT_NOT_CLOSED, InquiryCode.STILL_OPEN.of(id().value()));
        }
    }

    /** @throws CommandRefused receiving-has-begun */
    void checkNotReceived() {
        if (status.isReceived()) {
            throw new CommandRefused(RefusalCode.RECEIVING_HAS_BEGUN, RefusedCode.QUANTITIES_STAY.of(id().value()));
        }
    }

    private ConfirmedShipment withName(ShipmentName other) {
        return new ConfirmedShipment(identity, terms, other, status, counts, revision, closing);
    }

    ConfirmedShipment withStatus(ShipmentStatus other) {
        return new ConfirmedShipment(identity, terms, name, other, counts, revision, closing);
    }

    private ConfirmedShipment withCounts(ShipmentCounts other) {
        return new ConfirmedShipment(identity, terms, name, status, other, revision, closing);
    }

    ConfirmedShipment withRevision(ShipmentRevision other) {
        return new ConfirmedShipment(identity, terms, name, status, counts, other, closing);
    }

    private ConfirmedShipment with(Closing other) {
        return new ConfirmedShipment(identity, terms, name, status, counts, revision, Optional.of(other));
    }

    ConfirmedShipment next(Instant now) {
        return withRevision(revision.next(now));
    }
}
