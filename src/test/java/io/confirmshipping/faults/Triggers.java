package io.confirmshipping.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every way to change something: every command by HTTP and by queue, what is reported, and the schedule. */
final class Triggers {

    private static final Set<Fault> ALL = EnumSet.allOf(Fault.class);

    /** Those after which a caller without a key has to try again not knowing what has happened. */
    private static final Set<Fault> OUTCOME_UNKNOWN = EnumSet.of(
            Fault.TIMED_OUT_AFTER_THE_WRITE,
            Fault.SENT_TWICE,
            Fault.KILLED_AFTER_THE_WRITE,
            Fault.ARRIVED_AMID_THE_NEXT_TRY,
            Fault.ARRIVED_AFTER_THE_NEXT_TRY,
            Fault.CONFLICT_AGAIN_AND_AGAIN);

    /** Sent again without a key they make it again: that is what keys are for. */
    private static final Set<String> MAKE_SOMETHING_NEW = Set.of(
            "POST /workflows", "PUT /workflows/{workflowId}/contents", "POST /workflows/{workflowId}/placements");

    private static final Duration VALIDITY = Duration.ofHours(24);

    private Triggers() {}

    static Stream<Trigger> all() {
        return Stream.of(byHttp(), byHttpWithoutKey(), byQueue(), reports(), Stream.of(schedule()))
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> byHttp() {
        return Commands.ofTemplate()
                .map(command -> new Trigger(
                        command + " with a key",
                        ALL,
                        caller -> HttpDelivery.withKey(caller.api(), command.prepare(caller.seller()))));
    }

    private static Stream<Trigger> byHttpWithoutKey() {
        return Commands.ofTemplate()
                .filter(command -> !MAKE_SOMETHING_NEW.contains(command.route()))
                .map(command -> new Trigger(
                        command + " without a key",
                        OUTCOME_UNKNOWN,
                        caller -> HttpDelivery.withoutKey(caller.api(), command.prepare(caller.seller()))));
    }

    private static Stream<Trigger> byQueue() {
        return Stream.of("confirm", "cancel", "rename", "adjust")
                .flatMap(handler -> Commands.of(handler).stream().map(command -> byQueue(handler, command)));
    }

    private static Trigger byQueue(String handler, Command command) {
        return new Trigger("message for " + command, ALL, caller -> {
            ApiRequest request = command.prepare(caller.seller());
            return new QueueDelivery(
                    caller.functions(),
                    handler,
                    List.of(Command.message(request, caller.seller().id())));
        });
    }

    private static Stream<Trigger> reports() {
        return Stream.of(
                new Trigger("reports SHIPPED and RECEIVING in one batch", ALL, caller -> {
                    String shipment = shipments(caller.seller()).get(0);
                    String msku = caller.seller().shipment(shipment).text("/items/0/msku");
                    ObjectNode receiving = report(shipment, "RECEIVING");
                    receiving.putArray("items").addObject().put("msku", msku).put("quantity", 7);
                    return reports(caller, List.of(report(shipment, "SHIPPED"), receiving));
                }),
                new Trigger("report CLOSED of the last shipment", ALL, caller -> {
                    List<ObjectNode> closed = shipments(caller.seller()).stream()
                            .map(shipment -> report(shipment, "CLOSED"))
                            .toList();
                    reports(caller, closed.subList(1, closed.size())).send();
                    return reports(caller, closed.subList(0, 1));
                }));
    }

    private static QueueDelivery reports(Caller caller, List<ObjectNode> reports) {
        return new QueueDelivery(caller.functions(), "receive", reports);
    }

    private static ObjectNode report(String shipment, String type) {
        return Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", "BFI4-" + type)
                .put("type", type)
                .put("at", "2026-11-22T10:00:00Z");
    }

    private static List<String> shipments(Seller seller) {
        return seller.review(seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER"))
                .body()
                .get("shipments")
                .findValuesAsText("shipmentConfirmationId");
    }

    private static Trigger schedule() {
        return new Trigger("sweep by schedule", ALL, caller -> {
            caller.seller().plan();
            caller.clock().advance(VALIDITY);
            return new ScheduledDelivery(caller.functions());
        });
    }
}
