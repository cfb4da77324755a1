package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PACIFIC;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.CarrierRequest;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Commands in any order at any instants, again and again, answer what {@link WorkflowModel} says. */
class AnySequenceOfCommandsTest {
    private static final Map<String, Integer> ANSWERS = new HashMap<>();
    private static final ShipDays SHIP_DAYS = new ShipDays(SHIP_DATES, WorkflowModel.CLOSURES);

    /** One command with all that it carries, so that it can come again. */
    private record Command(
            String told, Function<Workflow, Workflow> real, Function<WorkflowModel, Set<String>> expected) {}

    @Test
    void any_sequence_of_commands_is_answered_as_the_rules_say() {
        ANSWERS.clear();
        Seeds.forEach(600, seed -> new Walk(seed).go(60));

        assertThat(ANSWERS.keySet())
                .as("a walk that never gets somewhere proves nothing")
                .contains(
                        "changes",
                        "same",
                        "placement-expired",
                        "not-planned",
                        "packing-accepted",
                        "packing-not-accepted",
                        "packed after its placement",
                        "boxes-unknown",
                        "unknown-packing-option",
                        "shipping-not-chosen",
                        "charges-changed",
                        "quote-expired",
                        "accepted and confirmed",
                        "accepted and cancelled",
                        "unknown-placement-option",
                        "already-confirmed",
                        "shipment-on-its-way",
                        "mixed-shipping-modes",
                        "ship-date-out-of-range",
                        "destination-closed",
                        "carrier-not-available",
                        "box-limit-exceeded",
                        "receiving-has-begun",
                        "workflow-cancelled",
                        "refunded",
                        "kept in part",
                        "kept");
    }

    private static final class Walk {
        private final Random random;
        private final RandomOffers offers;
        private final WorkflowModel model;
        private final List<PlacementOptionId> everOffered = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private Workflow workflow;
        private Instant now = OFFERED_AT;
        private Command last;

        Walk(long seed) {
            random = new Random(seed);
            offers = new RandomOffers(random);
            Offer offer = offers.next(now);
            workflow = AwaitingConfirmation.begin(Workflows.awaiting().header(), offer);
            model = new WorkflowModel(workflow.header().name().value(), offer);
            if (random.nextInt(4) == 0) {
                workflow = Workflows.unpacked();
                model.unpacked(workflow.offer());
            }
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                passTime();
                moveShipment();
                Command command = last != null && random.nextInt(5) == 0 ? last : anyCommand();
                told.add(now + " " + command.told());
                send(command);
                last = command;
            }
        }

        private void send(Command command) {
            Workflow before = workflow;
            String answer = answer(command);
            ANSWERS.merge(answer, 1, Integer::sum);
            if (command.told().equals("pack shipments") && answer.equals("changes")) {
                ANSWERS.merge("packed after its placement", 1, Integer::sum);
            }

            assertThat(command.expected().apply(model)).as("%s", told).contains(answer);
            assertAgreement();
            if (!answer.equals("changes")) {
                assertThat(workflow).isSameAs(before);
            }
        }

        private String answer(Command command) {
            try {
                Workflow after = command.real().apply(workflow);
                String answer = after == workflow ? "same" : "changes";
                workflow = after;
                return answer;
            } catch (CommandRefused refused) {
                return refused.refusal().code().code();
            }
        }

        private void assertAgreement() {
            assertThat(workflow.status().name()).as("%s", told).isEqualTo(model.status);
            assertThat(workflow.header().version()).as("%s", told).isEqualTo(model.version);
            assertThat(workflow.header().updatedAt()).as("%s", told).isEqualTo(model.updatedAt);
            assertThat(workflow.header().name().value()).isEqualTo(model.name);
            assertThat(workflow.offer()).isEqualTo(model.offer);
            assertThat(workflow.header().packing())
                    .as("%s", told)
                    .isEqualTo(new PackingOptions(model.packings, model.packingAccepted));
            if (workflow instanceof Packing packing) {
                assertThat(packing.isPacked()).as("%s", told).isEqualTo(model.packed);
            }
            if (workflow instanceof Confirmed confirmed) {
                assertThat(cents(confirmed.confirmation().accepted().due(Due.AT_CONFIRMATION)))
                        .isEqualTo(model.paid);
                assertThat(confirmed.shipments()).hasSameSizeAs(model.chosenOption.shipments());
                assertThat(confirmed.confirmation().shipping().shipDate()).isEqualTo(model.chosen.shipDate());
            }
            if (workflow instanceof AwaitingCarrier awaiting) {
                assertThat(awaiting.placement().option()).isEqualTo(model.accepted.id());
                assertThat(cents(awaiting.ledger().owed())).isEqualTo(WorkflowModel.onReceipt(model.accepted));
            }
            if (model.accepted != null && workflow.status() != WorkflowStatus.AWAITING_CARRIER) {
                ANSWERS.merge(
                        workflow instanceof Confirmed ? "accepted and confirmed" : "accepted and cancelled",
                        1,
                        Integer::sum);
            }
            if (workflow instanceof Cancelled cancelled) {
                assertRefund(cancelled);
            }
        }

        private void assertRefund(Cancelled cancelled) {
            long refunded = cents(cancelled.cancellation().refunded());
            long kept = cents(cancelled.cancellation().kept());

            assertThat(refunded).as("%s", told).isNotNegative().isEqualTo(model.refunded);
            assertThat(kept).isNotNegative();
            assertThat(refunded + kept).isEqualTo(model.paid);
            assertThat(cancelled.shipments())
                    .extracting(ConfirmedShipment::status)
                    .allMatch(ShipmentStatus.CANCELLED::equals);
            String end = refunded > 0 && kept > 0 ? "kept in part" : refunded > 0 ? "refunded" : "kept";
            ANSWERS.merge(model.paid == 0 ? "nothing owed" : end, 1, Integer::sum);
        }

        /** Not at all, by a little or a lot, or to the very edge of a rule. */
        private void passTime() {
            Instant edge = random.nextBoolean() || model.confirmedAt == null
                    ? model.quotedAt == null || random.nextBoolean()
                            ? model.offer.expiresAt()
                            : model.quotedAt.plus(Duration.ofMinutes(20))
                    : model.confirmedAt.plus(Duration.ofHours(random.nextBoolean() ? 1 : 24));
            Instant then =
                    switch (random.nextInt(6)) {
                        case 0 -> now.plusMillis(1);
                        case 1 -> now.plus(Duration.ofMinutes(random.nextInt(600)));
                        case 2 -> edge.plusMillis(random.nextInt(3) - 1L);
                        default -> now;
                    };
            now = then.isAfter(now) ? then : now;
            model.timeIs(now);
            WorkflowSummary summary = workflow.summary();
            workflow = workflow.asOf(now);
            assertThat(summary.asOf(now)).as("%s", told).isEqualTo(workflow.summary());
        }

        private void moveShipment() {
            if (workflow instanceof Confirmed confirmed && random.nextInt(8) == 0) {
                ShipmentStatus status = ShipmentStatus.values()[random.nextInt(8)];
                workflow = withLastShipment(confirmed, status);
                model.shipmentIs(
                        !Set.of("WORKING", "READY_TO_SHIP").contains(status.name()),
                        Set.of("RECEIVING", "CLOSED").contains(status.name()));
                told.add("a shipment is " + status);
            }
        }

        private Command anyCommand() {
            int dice = random.nextInt(20);
            boolean isPacked = workflow.header().packing().isAccepted();
            if (workflow.status() == WorkflowStatus.PACKING ? dice < 14 : random.nextInt(isPacked ? 20 : 4) == 0) {
                return packing();
            }
            return dice < 2
                    ? plan()
                    : dice < 4
                            ? accept()
                            : dice < 10 ? choose() : dice < 16 ? confirm() : dice < 19 ? rename() : cancel();
        }

        private Command plan() {
            model.offer.options().forEach(option -> everOffered.add(option.id()));
            Offer fresh = offers.next(now);
            if (random.nextInt(4) == 0) {
                return shipFrom(fresh);
            }
            return new Command("plan", real -> real.plan(fresh, now), it -> it.plan(fresh, now));
        }

        private Command shipFrom(Offer fresh) {
            Address source = workflow.header().source().inState("OR");
            return new Command(
                    "ship from elsewhere",
                    real -> real.shipFrom(
                            source,
                            (real.acceptedPlacement().isPresent() ? real.offer() : fresh).withEach(option -> option),
                            Workflows.quotedAt(now),
                            now),
                    it -> it.shipFrom(fresh, now));
        }

        private Command packing() {
            int generation = random.nextInt(4);
            Offer fresh = offers.next(now);
            return switch (random.nextInt(10)) {
                case 8, 9 ->
                    new Command(
                            "pack shipments",
                            real -> real.packShipments(acceptedOnly(real), Workflows.quotedAt(now), now),
                            it -> it.packShipments(now));
                case 0, 1 -> new Command("offer packing", real -> real.offerPacking(now), it -> it.offerPacking(now));
                case 2, 3, 4 ->
                    new Command(
                            "accept packing " + generation,
                            real -> real.acceptPacking(generation, now),
                            it -> it.acceptPacking(generation, now));
                case 5, 6 -> new Command("pack", real -> real.pack(now), it -> it.pack(now));
                default ->
                    new Command("plan again", real -> real.planAgain(fresh, now), it -> it.planAgain(fresh, now));
            };
        }

        private static Offer acceptedOnly(Workflow workflow) {
            Offer offer = workflow.offer();
            return workflow instanceof AwaitingCarrier awaiting
                    ? offer.only(offer.option(awaiting.placement().option()), offer.units())
                    : offer;
        }

        private Command choose() {
            ShippingMethod method = any(SHIPPING.methods()).method();
            List<ShippingMethod> methods =
                    switch (random.nextInt(8)) {
                        case 0 -> List.of(method, any(SHIPPING.methods()).method());
                        case 1 -> List.of(method, method);
                        default -> List.of();
                    };
            LocalDate date = anyDate();
            Optional<CarrierRequest> carrier = anyCarrier(SHIPPING.of(method));
            Optional<PlacementOptionId> option = random.nextBoolean() ? Optional.empty() : Optional.of(anyOption());
            ShippingRequest request = new ShippingRequest(
                    date, method, shipmentsOf(option, methods), carrier, option, SHIPPING, WorkflowModel.CLOSURES);
            return new Command(
                    "choose " + request.shipDate() + " " + method + " " + request.asked() + request.option(),
                    real -> real.choose(request, now),
                    it -> it.choose(request, now));
        }

        private Command accept() {
            PlacementOptionId option =
                    random.nextInt(3) == 0 || model.chosenOption == null ? anyOption() : model.chosenOption.id();
            long cents = model.offer.find(option).map(WorkflowModel::onReceipt).orElse(0L);
            long accepted = Math.max(0, cents + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0));
            Money total = Money.ofMinor(CurrencyUnit.USD, accepted);
            return new Command(
                    "accept " + option + " for " + total,
                    real -> real.acceptPlacement(option, total, Workflows.quotedAt(now), NAMING, now),
                    it -> it.accept(option, accepted, now));
        }

        private Command confirm() {
            PlacementOptionId option =
                    random.nextInt(5) == 0 || model.chosenOption == null ? anyOption() : model.chosenOption.id();
            long cents = model.chosen == null ? 0 : WorkflowModel.cents(model.charges());
            long accepted = Math.max(0, cents + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0));
            Money total = Money.ofMinor(CurrencyUnit.USD, accepted);
            return new Command(
                    "confirm " + option + " for " + total,
                    real -> real.confirm(option, total, SHIP_DAYS, NAMING, now),
                    it -> it.confirm(option, accepted, now));
        }

        private Command cancel() {
            return new Command("cancel", real -> real.cancel(now), it -> it.cancel(now));
        }

        private Command rename() {
            String name = "Name " + random.nextInt(3);
            return new Command(
                    "rename " + name, real -> real.rename(new WorkflowName(name), now), it -> it.rename(name, now));
        }

        /** The first shipments of the option that is asked for, one for each method. */
        private List<ShipmentMethod> shipmentsOf(Optional<PlacementOptionId> option, List<ShippingMethod> methods) {
            if (model.offer.options().isEmpty()) {
                return List.of();
            }
            List<PlannedShipment> shipments = option.flatMap(model.offer::find)
                    .orElse(
                            model.status.equals("CONFIRMED")
                                    ? model.chosenOption
                                    : model.accepted == null ? model.offer.defaultOption() : model.accepted)
                    .shipments();
            return IntStream.range(0, Math.min(methods.size(), shipments.size()))
                    .mapToObj(i -> new ShipmentMethod(shipments.get(i).id().value(), methods.get(i)))
                    .toList();
        }

        private LocalDate anyDate() {
            LocalDate today = LocalDate.ofInstant(now, PACIFIC);
            return today.plusDays(random.nextInt(8) == 0 ? any(List.of(-1, 0, 90, 91)) : 1 + random.nextInt(2));
        }

        private Optional<CarrierRequest> anyCarrier(MethodRules rules) {
            return switch (random.nextInt(8)) {
                case 0 -> Optional.of(CarrierRequest.byCode("NONE"));
                case 1, 2 ->
                    Optional.of(CarrierRequest.byCode(any(rules.carriers()).alphaCode()));
                default -> Optional.empty();
            };
        }

        /** One that is on offer, or was, or never. */
        private PlacementOptionId anyOption() {
            return switch (random.nextInt(8)) {
                case 0 -> everOffered.isEmpty() ? PlacementOptionId.random() : any(everOffered);
                case 1 -> PlacementOptionId.random();
                default ->
                    model.offer.options().isEmpty()
                            ? PlacementOptionId.random()
                            : any(model.offer.options().stream()
                                    .map(PlacementOption::id)
                                    .toList());
            };
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private static long cents(Money money) {
            return money.getAmountMinorLong();
        }
    }
}
