package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.Action;
import io.confirmshipping.domain.workflow.AwaitingCarrierSummary;
import io.confirmshipping.domain.workflow.AwaitingSummary;
import io.confirmshipping.domain.workflow.CancelledSummary;
import io.confirmshipping.domain.workflow.ChosenShipping;
import io.confirmshipping.domain.workflow.ConfirmedSummary;
import io.confirmshipping.domain.workflow.DroppedChoice;
import io.confirmshipping.domain.workflow.ExpiredSummary;
import io.confirmshipping.domain.workflow.OfferChange;
import io.confirmshipping.domain.workflow.PackingSummary;
import io.confirmshipping.domain.workflow.ShippableOptions;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.due.DueTime;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** The parts of an offer that the header repeats, so that lists need not read the offer. */
final class SummaryAttributes {

    private static final String TOTAL = "total";
    private static final String DESTINATIONS = "destinations";
    private static final String SHIPPABLE = "shippable";
    private static final String RULED_OUT = "ruledOut";
    private static final String EXPIRED_AT = "expiredAt";

    private SummaryAttributes() {}

    static AttributeWriter write(AwaitingSummary awaiting, AttributeWriter item) {
        return SizeAttributes.write(
                awaiting.sizes(), write(awaiting.chosen(), awaiting.shippable(), awaiting.ruledOut(), item));
    }

    static AttributeWriter write(AwaitingCarrierSummary awaiting, AttributeWriter item) {
        return write(awaiting.chosen(), awaiting.shippable(), awaiting.ruledOut(), item);
    }

    static AttributeWriter write(ExpiredSummary expired, AttributeWriter item) {
        return SizeAttributes.write(expired.sizes(), item.instant(EXPIRED_AT, expired.expiredAt()));
    }

    private static AttributeWriter write(
            Optional<ChosenShipping> choice, ShippableOptions shippable, Set<Action> ruledOut, AttributeWriter item) {
        item.texts(SHIPPABLE, shippable.destinations(), centers -> String.join(" ", centers));
        item.text(TOTAL, choice.map(chosen -> chosen.total().toString()));
        choice.ifPresent(chosen -> item.texts(DESTINATIONS, chosen.destinations(), Function.identity()));
        return ruledOut.isEmpty()
                ? item
                : item.texts(RULED_OUT, ruledOut.stream().sorted().toList(), Action::name);
    }

    private static Optional<Instant> holdsUntil(AttributeReader item) {
        QuoteValidity quotes = item.map("quotes", ShippingAttributes::quotes);
        return item.optionalMap("choice", ShippingAttributes::choice).flatMap(choice -> quotes.until(choice.method()));
    }

    private static Optional<ChosenShipping> chosen(AttributeReader item) {
        return item.optionalMap("choice", ShippingAttributes::choice)
                .map(choice -> new ChosenShipping(
                        choice.shipDate(),
                        item.value(TOTAL, Money::parse),
                        item.texts(DESTINATIONS, Function.identity())));
    }

    private static Optional<DroppedChoice> dropped(AttributeReader item) {
        return ChangeAttributes.read(item).flatMap(OfferChange::dropped);
    }

    private static ShippableOptions shippable(AttributeReader item) {
        return new ShippableOptions(item.texts(SHIPPABLE, centers -> List.of(centers.split(" "))));
    }

    private static Set<Action> ruledOut(AttributeReader item) {
        return item.has(RULED_OUT) ? Set.copyOf(item.texts(RULED_OUT, Action::valueOf)) : Set.of();
    }

    static WorkflowSummary read(AttributeReader item, List<ConfirmedShipment> shipments) {
        WorkflowHeader header = WorkflowItem.header(item);
        return switch (WorkflowItem.status(item)) {
            case PACKING -> new PackingSummary(header, PackingAttributes.isPacked(item), SizeAttributes.read(item));
            case AWAITING_CONFIRMATION ->
                new AwaitingSummary(
                        header,
                        item.value("dueAt", DueTime::instantOf),
                        chosen(item),
                        dropped(item),
                        shippable(item),
                        SizeAttributes.read(item),
                        ruledOut(item));
            case PLACEMENT_EXPIRED -> new ExpiredSummary(header, item.instant(EXPIRED_AT), SizeAttributes.read(item));
            case AWAITING_CARRIER ->
                new AwaitingCarrierSummary(
                        header, chosen(item), dropped(item), holdsUntil(item), shippable(item), ruledOut(item));
            case CONFIRMED ->
                new ConfirmedSummary(
                        header,
                        item.map("confirmation", ShippingAttributes::confirmation)
                                .shipping(),
                        shipments);
            case CANCELLED -> new CancelledSummary(header, confirmedShipDate(item), shipments);
        };
    }

    /** Returns the day on which a confirmed workflow ships, also once it is cancelled; empty before confirmation. */
    static Optional<LocalDate> confirmedShipDate(AttributeReader item) {
        return item.optionalMap("confirmation", ShippingAttributes::confirmation)
                .map(confirmation -> confirmation.shipping().shipDate());
    }
}
