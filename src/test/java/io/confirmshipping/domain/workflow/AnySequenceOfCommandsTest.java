package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Commands in any order at any instants, again and again, answer what {@link WorkflowModel} says. */
class AnySequenceOfCommandsTest {

    private static final Map<String, Integer> ANSWERS = new HashMap<>();

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
        private final WorkflowModel model;
        private final RandomCommands commands;
        private final List<String> told = new ArrayList<>();
        private Workflow workflow;
        private Instant now = OFFERED_AT;
        private RandomCommands.Command last;

        Walk(long seed) {
            random = new Random(seed);
            RandomOffers offers = new RandomOffers(random);
            Offer offer = offers.next(now);
            workflow = AwaitingConfirmation.begin(Workflows.awaiting().header(), offer);
            model = new WorkflowModel(workflow.header().name().value(), offer);
            commands = new RandomCommands(random, model, offers);
            if (random.nextInt(4) == 0) {
                workflow = Workflows.unpacked();
                model.unpacked(workflow.offer());
            }
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                passTime();
                moveShipment();
                RandomCommands.Command command =
                        last != null && random.nextInt(5) == 0 ? last : commands.any(workflow, now);
                told.add(now + " " + command.told());
                send(command);
                last = command;
            }
        }

        private void send(RandomCommands.Command command) {
            Workflow before = workflow;
            String answer = answer(command);
            ANSWERS.merge(answer, 1, Integer::sum);
            if (command.told().equals("pack shipments") && answer.equals("changes")) {
                ANSWERS.merge("packed after its placement", 1, Integer::sum);
            }

            assertThat(command.expected().apply(model, now)).as("%s", told).contains(answer);
            assertAgreement();
            if (!answer.equals("changes")) {
                assertThat(workflow).isSameAs(before);
            }
        }

        private String answer(RandomCommands.Command command) {
            try {
                Workflow after = command.real().apply(workflow, now);
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

        /** Moves the clock not at all, by a little or a lot, or to the very edge of a rule. */
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

        private static long cents(Money money) {
            return money.getAmountMinorLong();
        }
    }
}
