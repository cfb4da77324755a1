package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Everything that is told of a shipment. It is stored beside the shipment, so a reader checks that both agree.
 *
 * @param reports of carriers and centers
 * @param acts of the seller and the schedule
 */
public record ShipmentAccount(
        Collection<ShipmentReport> reports, Collection<HistoryEntry> acts, Collection<Inquiry> inquiries) {

    /**
     * Returns whether these are all reports of the shipment, and account for its received units and, once it is on its way,
     * together with the acts, for its status; and whether these are its inquiries.
     */
    public boolean isOf(ConfirmedShipment shipment) {
        return reports.size() == shipment.reportCount()
                && received() == shipment.receivedCount()
                && hasReached(shipment.status())
                && hasAsked(shipment);
    }

    private long received() {
        return reports.stream().mapToLong(ShipmentReport::units).sum();
    }

    private boolean hasReached(ShipmentStatus status) {
        return !status.isOnItsWay() || status == ShipmentStatus.CANCELLED || status == reached();
    }

    private ShipmentStatus reached() {
        Stream<ShipmentStatus> acted = acts.stream().flatMap(act -> HandOver.reachedBy(act).stream());
        Stream<ShipmentStatus> reported =
                reports.stream().map(report -> report.type().reached());
        return Stream.concat(acted, reported).reduce(ShipmentStatus.WORKING, ShipmentStatus::orLater);
    }

    private boolean hasAsked(ConfirmedShipment shipment) {
        long open = inquiries.stream().filter(Inquiry::isOpen).count();
        return inquiries.size() == shipment.closing().map(Closing::inquiries).orElse(0)
                && open == shipment.closing().map(Closing::openInquiries).orElse(0);
    }
}
