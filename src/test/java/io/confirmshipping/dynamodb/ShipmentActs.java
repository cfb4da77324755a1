package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.fixture.ShipmentModel;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that can happen to a confirmed shipment of one SKU: for real, and in {@link ShipmentModel}. There are few
 * names, dates, numbers and reports to draw from, so that some come twice.
 */
record ShipmentActs(Store store, WorkflowReference workflow, ConfirmedShipment shipment, Random random) {

    static final String SKU = "MUG-RED";

    private static final String BILL_OF_LADING = "bill of lading";
    private static final String FREIGHT_BILL = "freight bill";

    /** One of them. Both ways it answers {@code ok}, or the code with which it is refused. */
    record Act(String what, Callable<String> real, Function<ShipmentModel, String> model) {}

    /**
     * The shipment as it was confirmed.
     *
     * @param pallets that were estimated for it
     */
    ShipmentModel model(String shipDate, int pallets) {
        return new ShipmentModel(new ShipmentModel.Confirmed(
                shipment.method().isSmallParcel(),
                shipment.method().isPartnered(),
                shipment.name().value(),
                shipDate,
                shipment.unitCount(),
                pallets,
                Set.copyOf(trackable())));
    }

    Act any() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> edit();
            case 2 -> rename();
            case 3 -> cancel();
            case 4, 5 -> shipOn();
            case 6 -> override();
            case 7, 8 -> track();
            default -> report();
        };
    }

    /** Within the limit, at it and beyond it. */
    private Act edit() {
        int most = Math.max(6, shipment.unitCount() / 20) + 2;
        int quantity = shipment.unitCount() + random.nextInt(2 * most + 1) - most;
        return act(
                "edit to " + quantity,
                () -> store.edit(reference(), SKU, quantity, NOON),
                model -> model.edit(quantity));
    }

    private Act rename() {
        String name = "Name " + random.nextInt(2);
        return act("rename to " + name, () -> store.rename(reference(), name, NOON), model -> model.rename(name));
    }

    private Act cancel() {
        return act("cancel", () -> store.cancel(workflow, NOON), ShipmentModel::cancel);
    }

    private Act shipOn() {
        LocalDate date = LocalDate.parse("2026-12-01").plusDays(random.nextInt(3));
        return act("ship on " + date, () -> store.shipOn(workflow, date, NOON), model -> model.shipOn(date.toString()));
    }

    private Act override() {
        int pallets = 1 + random.nextInt(Math.min(2, shipment.boxCount()));
        return act(
                "override with " + pallets,
                () -> store.override(workflow, shipment.plannedAs(), pallets, NOON),
                model -> model.override(pallets));
    }

    /** Everything, or only the first box or the first of the papers. */
    private Act track() {
        String number = "Number " + random.nextInt(2);
        List<String> tracked = random.nextInt(3) == 0 ? trackable().subList(0, 1) : trackable();
        Map<String, String> numbers = tracked.stream().collect(Collectors.toMap(what -> what, what -> number));
        return act("track %s as %s".formatted(tracked, number), () -> track(numbers), model -> model.track(numbers));
    }

    private Object track(Map<String, String> numbers) {
        if (shipment.method().isSmallParcel()) {
            List<BoxTracking> boxes = numbers.entrySet().stream()
                    .map(number -> new BoxTracking(number.getKey(), number.getValue()))
                    .toList();
            return store.enterTracking().enter(reference(), boxes, NOON).commit();
        }
        FreightTracking papers = new FreightTracking(
                Optional.ofNullable(numbers.get(BILL_OF_LADING)),
                Optional.ofNullable(numbers.get(FREIGHT_BILL)).stream().toList());
        return store.enterTracking().enter(reference(), papers, NOON).commit();
    }

    /** What needs a number, so that the shipment is ready to ship. */
    private List<String> trackable() {
        return shipment.method().isSmallParcel()
                ? IntStream.rangeClosed(1, shipment.boxCount())
                        .mapToObj(this::boxId)
                        .toList()
                : List.of(BILL_OF_LADING, FREIGHT_BILL);
    }

    /** What was entered, as the model has it. */
    SortedMap<String, String> numbers(Optional<Tracking> entered) {
        SortedMap<String, String> numbers = new TreeMap<>();
        entered.ifPresent(tracking -> {
            if (tracking instanceof ParcelTracking parcels) {
                parcels.byBox().forEach((box, number) -> numbers.put(boxId(box), number));
            } else if (tracking instanceof FreightTracking papers) {
                papers.billOfLading().ifPresent(number -> numbers.put(BILL_OF_LADING, number));
                papers.freightBills().forEach(number -> numbers.put(FREIGHT_BILL, number));
            }
        });
        return numbers;
    }

    private Act report() {
        ShipmentReport.Type type = ShipmentReport.Type.values()[random.nextInt(6)];
        String id = "%s-%d".formatted(type, random.nextInt(2));
        int units = type == ShipmentReport.Type.RECEIVING ? 5 : 0;
        List<SkuQuantity> received = units == 0 ? List.of() : List.of(new SkuQuantity(SKU, units));
        return act(
                "report " + id,
                () -> store.shipmentEvents()
                        .keep(shipment.id(), new ShipmentReport(id, type, NOON, received), NOON)
                        .commit(),
                model -> model.report(id, type.name(), units));
    }

    private static Act act(String what, Callable<Object> real, Function<ShipmentModel, String> model) {
        return new Act(
                what,
                () -> {
                    try {
                        real.call();
                        return "ok";
                    } catch (CommandRefused refused) {
                        return refused.refusal().code().code();
                    }
                },
                model);
    }

    private ShipmentReference reference() {
        return Store.reference(shipment);
    }

    private String boxId(int box) {
        return new BoxId(shipment.id(), box).toString();
    }
}
