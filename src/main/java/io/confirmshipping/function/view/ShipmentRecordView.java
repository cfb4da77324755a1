package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.shipment.ClosedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentAction;
import io.confirmshipping.domain.shipment.ShipmentRecord;
import io.confirmshipping.domain.shipment.SkuCount;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipping.QuantityChangeLimit;
import io.confirmshipping.domain.shipping.QuantityRange;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The JSON of a shipment with its items, boxes, tracking and history. */
final class ShipmentRecordView {

    /** Only the latest entries are shown, so that an answer stays small however many reports there are. */
    private static final int MAX_HISTORY = 1_000;

    private static final Comparator<Inquiry> OLDEST_FIRST = Comparator.comparing(
                    (Inquiry inquiry) -> inquiry.question().askedAt())
            .thenComparing(inquiry -> inquiry.id().value());

    private ShipmentRecordView() {}

    static ObjectNode of(ReviewShipment.Reviewed reviewed, Marketplace marketplace, Instant now) {
        ShipmentRecord record = reviewed.record();
        ObjectNode view = ShipmentView.of(record.tracked());
        view.set("destination", DestinationView.of(record.shipment().warehouseId(), marketplace.network()));
        ShipmentView.closing(view, record.shipment(), marketplace.shipping().arrival(), now);
        ArrayNode items = view.putArray("items");
        Set<ShipmentAction> open = reviewed.actions(now);
        QuantityChangeLimit limit = marketplace.shipping().quantityChanges();
        ClosedShipment closed = record.closed();
        record.counts().forEach(count -> {
            ObjectNode item = count(items.addObject(), count);
            if (open.contains(ShipmentAction.INQUIRIES)) {
                closed.find(count.msku()).ifPresent(each -> item.put("claimable", each.claimable()));
            }
            if (open.contains(ShipmentAction.ITEMS)) {
                room(item, limit.around(count.confirmed()), count.expected());
            }
        });
        BoxesView.into(view, record.manifest(), record.shipment().id(), marketplace.shipping());
        ArrayNode history = view.putArray("history");
        latest(record.history()).forEach(entry -> entry(history.addObject(), entry));
        inquiries(view, reviewed);
        ArrayNode actions = view.putArray("actions");
        open.forEach(action -> actions.add(action.name().toLowerCase(Locale.ROOT)));
        return view;
    }

    /** Adds until when missing units can be claimed, and every inquiry about them, the latest last. */
    private static void inquiries(ObjectNode view, ReviewShipment.Reviewed reviewed) {
        reviewed.record().shipment().closing().ifPresent(closing -> {
            view.put(
                    "claimableUntil",
                    reviewed.inquiries().deadline(closing.at()).toString());
            ArrayNode inquiries = view.putArray("inquiries");
            reviewed.record().inquiries().stream()
                    .sorted(OLDEST_FIRST)
                    .forEach(inquiry -> inquiries.add(InquiryView.of(inquiry)));
        });
    }

    private static ObjectNode count(ObjectNode view, SkuCount count) {
        return view.put("msku", count.msku())
                .put("confirmed", count.confirmed())
                .put("expected", count.expected())
                .put("received", count.received())
                .put("difference", count.difference());
    }

    private static void room(ObjectNode view, QuantityRange range, int quantity) {
        view.put("leftUp", range.leftUp(quantity)).put("leftDown", range.leftDown(quantity));
    }

    private static void entry(ObjectNode view, HistoryEntry entry) {
        view.put("at", entry.at().toString())
                .put("event", entry.what().name())
                .put("by", entry.by().name());
        entry.detail().ifPresent(detail -> ExplanationView.into(view, "detail", detail));
    }

    private static List<HistoryEntry> latest(List<HistoryEntry> history) {
        return history.subList(Math.max(0, history.size() - MAX_HISTORY), history.size());
    }
}
