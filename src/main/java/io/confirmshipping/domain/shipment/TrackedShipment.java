package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A shipment and how it can be found. Source: rules.md#rule-17.
 *
 * @param boxNumbers of the boxes that it has
 * @param entered by the seller, where the carrier is the seller's own
 */
public record TrackedShipment(ConfirmedShipment shipment, SortedSet<Integer> boxNumbers, Optional<Tracking> entered) {

    /** Returns what has been entered since an earlier version, for the shipment's history. */
    public List<HistoryEntry> actsSince(TrackedShipment earlier) {
        return shipment.version() == earlier.shipment.version()
                ? List.of()
                : List.of(HistoryEntry.bySeller(HistoryEntry.Kind.TRACKING_ENTERED, shipment.updatedAt()));
    }

    /** Returns its tracking: entered by the seller, or assigned by the partnered carrier. */
    public Tracking tracking() {
        boolean parcels = shipment.method().isSmallParcel();
        if (shipment.method().isPartnered()) {
            return parcels
                    ? AssignedTracking.parcels(shipment.id(), boxNumbers)
                    : AssignedTracking.freight(shipment.id());
        }
        return entered.map(tracking -> tracking.of(boxNumbers))
                .orElse(parcels ? ParcelTracking.NONE : FreightTracking.NONE);
    }

    /**
     * Enters tracking numbers of some boxes or all; those of the others stay. Once all boxes have one, the shipment is
     * ready to ship.
     *
     * @throws CommandRefused workflow-cancelled, shipment-closed, other-shipping-mode, tracking-assigned
     * @throws InvalidInput as {@link #errors}
     */
    public TrackedShipment enterParcels(List<BoxTracking> items, Instant now) {
        checkOpen();
        checkMode(true);
        checkOwnCarrier();
        return with(((ParcelTracking) tracking()).with(byNumber(items)), now);
    }

    /**
     * Enters the papers of pallets, or some of them. Once there is a bill of lading and a freight bill, the shipment is
     * ready to ship.
     *
     * @throws CommandRefused as {@link #enterParcels}
     */
    public TrackedShipment enterFreight(FreightTracking papers, Instant now) {
        checkOpen();
        checkMode(false);
        checkOwnCarrier();
        return with(((FreightTracking) tracking()).with(papers), now);
    }

    private TrackedShipment with(Tracking tracking, Instant now) {
        boolean becomesReady = shipment.status() == ShipmentStatus.WORKING && tracking.covers(boxNumbers);
        return entered.isPresent() && tracking.equals(tracking()) && !becomesReady
                ? this
                : new TrackedShipment(shipment.tracked(becomesReady, now), boxNumbers, Optional.of(tracking));
    }

    private void checkOpen() {
        shipment.checkNotCancelled();
        if (shipment.status() == ShipmentStatus.CLOSED) {
            throw new CommandRefused(
                    RefusalCode.SHIPMENT_CLOSED,
                    RefusedCode.TRACKING_STAYS.of(shipment.id().value()));
        }
    }

    private void checkMode(boolean parcels) {
        if (shipment.method().isSmallParcel() != parcels) {
            RefusedCode instead = parcels ? RefusedCode.ENTER_FREIGHT_BILLS : RefusedCode.ENTER_NUMBER_PER_BOX;
            throw new CommandRefused(
                    RefusalCode.OTHER_SHIPPING_MODE,
                    RefusedCode.CONFIRMED_IN_OTHER_MODE
                            .of(shipment.id().value(), shipment.method().mode().name())
                            .then(instead.of()));
        }
    }

    private void checkOwnCarrier() {
        if (shipment.method().isPartnered()) {
            throw new CommandRefused(
                    RefusalCode.TRACKING_ASSIGNED,
                    RefusedCode.CARRIER_ASSIGNS_TRACKING.of(
                            shipment.id().value(), shipment.carrier().name()));
        }
    }

    /**
     * Returns what is wrong with the boxes of a request: which of them the shipment does not have, which are named twice, and
     * which tracking numbers another box has.
     *
     * @param entries in the order in which they were written
     */
    public List<FieldError> errors(List<BoxEntry> entries) {
        return check(entries).errors();
    }

    private Map<Integer, String> byNumber(List<BoxTracking> items) {
        BoxEntryCheck check = check(items.stream().map(BoxEntry::of).toList());
        FieldErrors.throwIfAny(check.errors());
        return items.stream()
                .collect(Collectors.toMap(
                        item -> check.find(item.boxId()).orElseThrow().number(), BoxTracking::trackingId));
    }

    private BoxEntryCheck check(List<BoxEntry> entries) {
        Map<Integer, String> tracked = entered.map(
                        tracking -> tracking.map(ParcelTracking::byBox, freight -> ParcelTracking.NONE.byBox()))
                .orElse(ParcelTracking.NONE.byBox());
        return new BoxEntryCheck(shipment.id(), boxNumbers, tracked, entries);
    }
}
