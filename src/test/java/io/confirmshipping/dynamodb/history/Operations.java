package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.workflow.ShippingRequest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.AnswerFormat;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import io.confirmshipping.usecase.pallets.OverridePallets;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReviews;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.ContentsChanges;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The operations on one workflow. Whatever they draw at random is drawn beforehand, so that the domain alone comes to the
 * very same answers.
 *
 * <p>Shipments change on their own, so that a workflow's answer shows each as it was at some instant of the operation; of
 * these only what belongs to the workflow is compared. What becomes of a shipment is compared by its own operations, and
 * by the last look.
 *
 * @param ids of the shipments, the same for every attempt to confirm
 */
record Operations(Store store, WorkflowReference workflow, ShipmentNames ids) {

    private static final ShippingRules RULES =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).shipping();
    private static final LocalDate SHIP_DATE = LocalDate.parse("2026-12-01");

    Operation review(Instant now) {
        return new Operation(
                "review",
                () -> read(() -> Shipments.outlined(store.review(workflow, now).workflow())),
                state -> new Operation.Step(Shipments.outlined(state.stored().asOf(now)), state));
    }

    /** A review when nobody else is there: it shows the shipments in full. */
    Operation lastLook(Instant now) {
        return new Operation(
                "last look",
                () -> read(() -> store.review(workflow, now).workflow()),
                state -> new Operation.Step(state.stored().asOf(now), state));
    }

    Operation choose(ShippingMethod method, Instant now) {
        ShippingRequest request =
                new ShippingRequest(SHIP_DATE, method, List.of(), Optional.empty(), Optional.empty(), RULES);
        return change("choose " + method.mode(), current -> current.choose(request, now), now);
    }

    /** Says only when it is shipped. */
    Operation shipOn(LocalDate date, Instant now) {
        ChooseShipping.Command command = new ChooseShipping.Command(
                workflow, date, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return new Operation("ship on " + date, () -> choose(store.changes(), command, now), state -> {
            SingleClient alone = new SingleClient(state);
            return new Operation.Step(choose(alone, command, now).commit(), alone.state());
        });
    }

    private static Change<Workflow> choose(WorkflowChanges port, ChooseShipping.Command command, Instant now) {
        return new ChooseShipping(port, Samples.MARKETPLACES)
                .choose(command, now)
                .map(Shipments::outlined);
    }

    /** Says that a shipment has so many pallets, each of 60 in and 300 lb. */
    Operation override(ShipmentId shipment, int pallets, Instant now) {
        PalletGroup group = new PalletGroup(
                pallets,
                new Dimensions(BigDecimal.valueOf(48), BigDecimal.valueOf(40), BigDecimal.valueOf(60), LengthUnit.IN),
                new Weight(BigDecimal.valueOf(300), WeightUnit.LB),
                Optional.empty(),
                Stackability.NON_STACKABLE);
        OverridePallets.Command command =
                new OverridePallets.Command(new PlannedShipmentReference(workflow, shipment), List.of(group));
        return new Operation(
                "override with %d pallets".formatted(pallets),
                () -> override(store.contentsChanges(), store.shipmentReviews(), command, now),
                state -> {
                    SingleClient alone = new SingleClient(state);
                    return new Operation.Step(
                            override(alone, alone, command, now).commit(), alone.state());
                });
    }

    private static Change<Workflow> override(
            ContentsChanges port, ShipmentReviews shipments, OverridePallets.Command command, Instant now) {
        return new OverridePallets(port, shipments, Samples.MARKETPLACES, Samples.OFFERING)
                .override(command, now)
                .map(Shipments::outlined);
    }

    Operation confirm(ConfirmShipping.Command command, Instant now) {
        return change(
                "confirm " + command.accepted(),
                current -> current.confirm(
                        command.option(), command.accepted(), RULES.shipDates(), ids.fromTheFirst(), now),
                now);
    }

    Operation cancel(Instant now) {
        return change("cancel", current -> current.cancel(now), now);
    }

    Operation rename(String name, Instant now) {
        return change("rename " + name, current -> current.rename(new WorkflowName(name), now), now);
    }

    Operation plan(PlannedOffer fresh, Instant now) {
        return new Operation(
                "plan",
                () -> store.contentsChanges()
                        .change(
                                workflow,
                                current -> new WorkflowWithContents(
                                        current.workflow().plan(fresh.offer(), now),
                                        current.contents(),
                                        fresh.allocations()),
                                now)
                        .map(planned -> Shipments.outlined(planned.workflow())),
                state -> {
                    WorkflowWithContents planned = new WorkflowWithContents(
                            state.stored().asOf(now).plan(fresh.offer(), now),
                            state.written().contents(),
                            fresh.allocations());
                    return new Operation.Step(Shipments.outlined(planned.workflow()), state.with(planned));
                });
    }

    Operation sweep(Instant now) {
        return new Operation("sweep", () -> store.duePlacements().settle(workflow.workflow(), now), state -> {
            Workflow current = state.stored().asOf(now);
            return new Operation.Step(current != state.stored(), state.with(current));
        });
    }

    private <T> Change<T> read(Supplier<T> answer) {
        return store.changesOfTable().of(() -> Decision.unchanged(answer.get()));
    }

    /** Those on the first shipment. */
    ShipmentOperations shipment() {
        return new ShipmentOperations(store, new ShipmentReference(workflow.seller(), ids.first()));
    }

    /** The operation with an idempotency key, tried again until it is answered, so many times at most. */
    Operation keyed(String key, Operation operation, int tries, Instant now) {
        IdempotencyKey full = new IdempotencyKey(workflow.seller(), key, operation.name());
        return new Operation(
                operation.name() + " by key " + key,
                () -> store.keptAnswers().once(full, () -> answeringWrongInput(operation), new TextFormat(), now),
                state -> {
                    if (state.kept().containsKey(key)) {
                        return new Operation.Step(state.kept().get(key), state);
                    }
                    Operation.Step step = operation.alone(state);
                    String answer = Answers.text(step.answer());
                    return new Operation.Step(answer, step.next().keeping(key, answer));
                },
                tries);
    }

    /** Wrong input is kept as an answer, too, so that the second of two requests with a key never sees another state. */
    private Change<String> answeringWrongInput(Operation operation) {
        return store.changesOfTable().of(() -> {
            try {
                return TableChanges.decide(operation.change().get().map(Answers::text));
            } catch (InvalidInput wrong) {
                return Decision.unchanged(Answers.text(Operation.WRONG_INPUT));
            }
        });
    }

    /** Keeps an answer as it is. */
    private static final class TextFormat implements AnswerFormat<String> {

        @Override
        public String refused(CommandRefused refusal) {
            return Answers.text(refusal.refusal().code());
        }

        @Override
        public String write(String answer) {
            return answer;
        }

        @Override
        public String read(String text) {
            return text;
        }
    }

    private Operation change(String name, Function<Workflow, Workflow> decision, Instant now) {
        return new Operation(
                name,
                () -> store.changes().change(workflow, decision, now).map(Shipments::outlined),
                state -> step(state, decision, now));
    }

    private static Operation.Step step(State state, Function<Workflow, ? extends Workflow> decision, Instant now) {
        Workflow current = state.stored().asOf(now);
        Workflow decided = decision.apply(current);
        return new Operation.Step(Shipments.outlined(decided), decided == current ? state : state.with(decided));
    }
}
