package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.defaultOption;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static io.confirmshipping.domain.workflow.Workflows.firstShipment;
import static io.confirmshipping.domain.workflow.Workflows.offerAt;
import static io.confirmshipping.domain.workflow.Workflows.packingAccepted;
import static io.confirmshipping.domain.workflow.Workflows.pallet;
import static io.confirmshipping.domain.workflow.Workflows.palletsOf;
import static io.confirmshipping.domain.workflow.Workflows.quotedAt;
import static io.confirmshipping.domain.workflow.Workflows.readyOn;
import static io.confirmshipping.domain.workflow.Workflows.selected;
import static io.confirmshipping.domain.workflow.Workflows.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.unitsOffered;
import static io.confirmshipping.domain.workflow.Workflows.unpacked;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static io.confirmshipping.domain.workflow.Workflows.withShipments;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every state answers to every command: a new state or command must be decided here. */
class CommandsOfEveryStateTest {
    private static final String CHANGES = "changes";
    private static final String SAME = "same";

    private static final String DECISIONS = """
            state                 | plan               | plan_again         | choose              | accept             | confirm             | cancel              | rename             | edit                | override            | offer_packing      | accept_packing         | pack                 | pack_shipments     | quote              | confirm_quoted     | offer_windows         | choose_window         | rename_shipment    | ship_from
            UNPACKED              | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | changes            | unknown-packing-option | packing-not-accepted | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKING_OFFERED       | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | changes            | changes                | packing-not-accepted | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKING_ACCEPTED      | changes            | not-planned        | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | packing-accepted   | same                   | changes              | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKED                | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | packing-accepted   | same                   | changes              | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            WITHOUT_CHOICE        | changes            | changes            | changes             | changes            | shipping-not-chosen | changes             | changes            | not-confirmed       | changes             | packing-accepted   | same                   | changes              | not-confirmed      | changes            | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            WITH_CHOICE           | changes            | changes            | changes             | changes            | changes             | changes             | changes            | not-confirmed       | changes             | packing-accepted   | same                   | changes              | not-confirmed      | changes            | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            UNITS_OFFERED         | changes            | changes            | boxes-unknown       | changes            | shipping-not-chosen | changes             | changes            | not-confirmed       | boxes-unknown       | packing-accepted   | packing-accepted       | packing-not-accepted | not-confirmed      | boxes-unknown      | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            EXPIRED               | changes            | changes            | placement-expired   | placement-expired  | placement-expired   | changes             | changes            | placement-expired   | placement-expired   | packing-accepted   | same                   | changes              | placement-expired  | placement-expired  | placement-expired  | placement-expired     | placement-expired     | placement-expired  | changes
            UNITS_ACCEPTED        | already-confirmed  | already-confirmed  | boxes-unknown       | same               | shipping-not-chosen | changes             | changes            | already-confirmed   | boxes-unknown       | packing-accepted   | packing-accepted       | already-confirmed    | changes            | boxes-unknown      | boxes-unknown      | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED              | already-confirmed  | already-confirmed  | changes             | same               | shipping-not-chosen | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED_WITH_CHOICE  | already-confirmed  | already-confirmed  | changes             | same               | changes             | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED_ON_PALLETS   | already-confirmed  | already-confirmed  | changes             | same               | changes             | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            QUOTE_EXPIRED         | already-confirmed  | already-confirmed  | changes             | same               | quote-expired       | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            CONFIRMED             | already-confirmed  | already-confirmed  | changes             | same               | same                | changes             | changes            | changes             | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            ON_ITS_WAY            | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | changes             | changes            | changes             | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            RECEIVING             | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            CLOSED                | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | shipment-closed       | shipment-closed       | already-confirmed  | already-confirmed
            CONFIRMED_ON_PALLETS  | already-confirmed  | already-confirmed  | changes             | same               | same                | changes             | changes            | changes             | changes             | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            PALLETS_ON_THEIR_WAY  | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | changes             | changes            | changes             | shipment-on-its-way | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            PALLETS_RECEIVED      | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | receiving-has-begun | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            CANCELLED             | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_UNCONFIRMED | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_ACCEPTED    | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_UNPACKED    | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            """;

    /** A quote for pallets that is made then no longer holds when the commands come. */
    private static final Instant QUOTE_LAPSES = CONFIRMED_AT.minus(Duration.ofMinutes(20));

    private static final Address NEWARK = new Address(
            "Jane Doe", "400 Industrial Blvd", Optional.empty(), "Newark", "NJ", "07114", "US", Optional.empty());

    private enum State {
        UNPACKED(() -> unpacked()),
        PACKING_OFFERED(() -> unpacked().offerPacking(OFFERED_AT)),
        PACKING_ACCEPTED(() -> packingAccepted()),
        PACKED(() -> packingAccepted().pack(OFFERED_AT)),
        WITHOUT_CHOICE(() -> awaiting()),
        WITH_CHOICE(() -> chosen(PARCELS)),
        UNITS_OFFERED(() -> unitsOffered()),
        EXPIRED(() -> expired()),
        UNITS_ACCEPTED(() -> accept(unitsOffered(), OFFERED_AT)),
        ACCEPTED(() -> accept(awaiting(), OFFERED_AT)),
        ACCEPTED_WITH_CHOICE(() -> accept(chosen(PARCELS), OFFERED_AT)),
        ACCEPTED_ON_PALLETS(() -> accept(chosen(PALLETS), QUOTE_LAPSES.plusMillis(1))),
        QUOTE_EXPIRED(() -> accept(chosen(PALLETS), QUOTE_LAPSES)),
        CONFIRMED(() -> confirmed(PARCELS)),
        ON_ITS_WAY(() -> withLastShipment(confirmed(PARCELS), ShipmentStatus.SHIPPED)),
        RECEIVING(() -> withLastShipment(confirmed(PARCELS), ShipmentStatus.RECEIVING)),
        CLOSED(() -> withLastShipment(confirmed(PARCELS), ShipmentStatus.CLOSED)),
        CONFIRMED_ON_PALLETS(() -> confirmed(PALLETS)),
        PALLETS_ON_THEIR_WAY(() -> withShipments(confirmed(PALLETS), ShipmentStatus.SHIPPED)),
        PALLETS_RECEIVED(() -> withShipments(confirmed(PALLETS), ShipmentStatus.RECEIVING)),
        CANCELLED(() -> confirmed(PARCELS).cancel(CONFIRMED_AT)),
        CANCELLED_UNCONFIRMED(() -> awaiting().cancel(CONFIRMED_AT)),
        CANCELLED_ACCEPTED(() -> accept(awaiting(), OFFERED_AT).cancel(CONFIRMED_AT)),
        CANCELLED_UNPACKED(() -> unpacked().cancel(CONFIRMED_AT));

        private final Supplier<Workflow> example;

        State(Supplier<Workflow> example) {
            this.example = example;
        }
    }

    private enum Command {
        PLAN(workflow -> workflow.plan(offerAt(CONFIRMED_AT), CONFIRMED_AT), Action.CONTENTS),
        PLAN_AGAIN(workflow -> workflow.planAgain(offerAt(CONFIRMED_AT), CONFIRMED_AT), Action.PLACEMENTS),
        CHOOSE(
                workflow -> workflow.choose(shippingBy(method(workflow), SHIP_DATE.plusDays(1)), CONFIRMED_AT),
                Action.SHIPPING),
        ACCEPT(CommandsOfEveryStateTest::acceptDefault, Action.ACCEPTANCE),
        CONFIRM(CommandsOfEveryStateTest::confirmDefault, Action.CONFIRMATION),
        CANCEL(workflow -> workflow.cancel(CONFIRMED_AT), Action.CANCELLATION),
        RENAME(workflow -> workflow.rename(new WorkflowName("Winter restock"), CONFIRMED_AT), Action.NAME),
        EDIT(workflow -> workflow.editQuantities(QuantityEditRequests.lastShipment(workflow, 121), CONFIRMED_AT)
                .workflow()),
        OVERRIDE(
                workflow -> workflow.override(
                        palletsOf(workflow, firstShipment(workflow), pallet(2, "60", "400")), CONFIRMED_AT),
                Action.PALLETS),
        OFFER_PACKING(workflow -> workflow.offerPacking(CONFIRMED_AT)),
        ACCEPT_PACKING(
                workflow -> workflow.acceptPacking(workflow.header().packing().generation(), CONFIRMED_AT)),
        PACK(workflow -> workflow.pack(CONFIRMED_AT)),
        PACK_SHIPMENTS(
                workflow -> workflow.packShipments(
                        workflow.offer()
                                .only(defaultOption(workflow), workflow.offer().units()),
                        quotedAt(CONFIRMED_AT),
                        CONFIRMED_AT),
                Action.PACKING),
        QUOTE(workflow ->
                workflow.quoteTransportation(readyOn(defaultOption(workflow), SHIP_DATE, CONFIRMED_AT), CONFIRMED_AT)),
        CONFIRM_QUOTED(CommandsOfEveryStateTest::confirmQuoted),
        OFFER_WINDOWS(workflow -> workflow.offerDeliveryWindows(
                lastShipment(workflow), SHIP_DAYS.window().zone(), CONFIRMED_AT)),
        CHOOSE_WINDOW(workflow -> workflow.chooseDeliveryWindow(
                new DeliveryWindowChoice(lastShipment(workflow), window -> true, SHIPPING), CONFIRMED_AT)),
        RENAME_SHIPMENT(workflow ->
                workflow.renameShipment(firstShipment(workflow), new ShipmentName("To the south"), CONFIRMED_AT)),
        SHIP_FROM(
                workflow -> workflow.shipFrom(
                        NEWARK, workflow.offer().withEach(option -> option), quotedAt(CONFIRMED_AT), CONFIRMED_AT),
                Action.SOURCE);

        private final UnaryOperator<Workflow> command;
        private final Set<Action> actions;

        Command(UnaryOperator<Workflow> command, Action... actions) {
            this.command = command;
            this.actions = Set.of(actions);
        }

        String answer(Workflow workflow) {
            try {
                return command.apply(workflow) == workflow ? SAME : CHANGES;
            } catch (CommandRefused refused) {
                return refused.refusal().code().code();
            }
        }
    }

    static Stream<Arguments> decisions() {
        return DECISIONS.lines().skip(1).map(CommandsOfEveryStateTest::cells).flatMap(cells -> IntStream.range(
                        1, cells.length)
                .mapToObj(
                        column -> Arguments.of(State.valueOf(cells[0]), Command.values()[column - 1], cells[column])));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("decisions")
    void every_state_answers_every_command_as_decided(State state, Command command, String decision) {
        assertThat(command.answer(state.example.get())).isEqualTo(decision);
    }

    @ParameterizedTest
    @EnumSource
    void a_state_shows_as_actions_just_the_commands_that_would_change_it(State state) {
        Workflow workflow = state.example.get();

        assertThat(workflow.summary().actions(SHIP_DAYS, CONFIRMED_AT))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Command.values())
                        .filter(command -> command.answer(workflow).equals(CHANGES))
                        .flatMap(command -> command.actions.stream())
                        .toList());
    }

    @Test
    void a_workflow_that_awaits_confirmation_refuses_what_comes_after_it() {
        assertThat(awaiting().refusal().refusal().code()).isEqualTo(RefusalCode.NOT_CONFIRMED);
    }

    @Test
    void the_table_decides_every_state_and_every_command() {
        String[] header = cells(DECISIONS.lines().findFirst().orElseThrow());

        assertThat(header)
                .containsExactly(Stream.concat(
                                Stream.of("state"), Stream.of(Command.values()).map(command -> command.name()
                                        .toLowerCase(Locale.ROOT)))
                        .toArray(String[]::new));
        assertThat(decisions()).hasSize(State.values().length * Command.values().length);
    }

    @Test
    void every_type_of_state_is_in_the_table() {
        Set<Class<?>> inTheTable = Stream.of(State.values())
                .map(state -> state.example.get().getClass())
                .collect(Collectors.toSet());

        assertThat(inTheTable).containsExactlyInAnyOrder(Workflow.class.getPermittedSubclasses());
    }

    @Test
    void every_type_of_state_has_its_own_status() {
        assertThat(Stream.of(State.values())
                        .map(state -> state.example.get())
                        .collect(Collectors.toMap(Workflow::status, Workflow::getClass, (one, other) -> {
                            assertThat(one).isEqualTo(other);
                            return one;
                        })))
                .containsOnlyKeys(WorkflowStatus.values());
    }

    @Test
    void editing_to_what_is_there_already_gives_the_state_itself() {
        Workflow workflow = confirmed(PARCELS);

        assertThat(workflow.editQuantities(QuantityEditRequests.lastShipment(workflow, 120), CONFIRMED_AT)
                        .workflow())
                .isSameAs(workflow);
    }

    @Test
    void every_method_that_gives_another_state_is_a_command_of_the_table() {
        assertThat(Arrays.stream(Workflow.class.getMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> Workflow.class.isAssignableFrom(method.getReturnType())
                                || method.getReturnType() == QuantityEditResult.class)
                        .map(java.lang.reflect.Method::getName))
                .as("asOf is nobody's command")
                .containsExactlyInAnyOrder(
                        "offerPacking",
                        "acceptPacking",
                        "pack",
                        "packShipments",
                        "shipFrom",
                        "plan",
                        "planAgain",
                        "choose",
                        "acceptPlacement",
                        "confirm",
                        "quoteTransportation",
                        "confirmTransportation",
                        "offerDeliveryWindows",
                        "chooseDeliveryWindow",
                        "renameShipment",
                        "cancel",
                        "rename",
                        "editQuantities",
                        "override",
                        "asOf");
    }

    private static String[] cells(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static Workflow acceptDefault(Workflow workflow) {
        PlacementOption option = defaultOption(workflow);
        return workflow.acceptPlacement(
                option.id(), option.chargesOnReceipt().total(), quotedAt(CONFIRMED_AT), NAMING, CONFIRMED_AT);
    }

    private static ShipmentId lastShipment(Workflow workflow) {
        List<PlannedShipment> shipments = defaultOption(workflow).shipments();
        return shipments.get(shipments.size() - 1).id();
    }

    /** Confirms parcels with a partnered carrier, which are quoted first where they can be. */
    private static Workflow confirmQuoted(Workflow workflow) {
        Workflow quoted = workflow.status() == WorkflowStatus.AWAITING_CARRIER
                ? workflow.quoteTransportation(readyOn(defaultOption(workflow), SHIP_DATE, CONFIRMED_AT), CONFIRMED_AT)
                : workflow;
        return quoted.confirmTransportation(selected(defaultOption(workflow), PARCELS), CONFIRMED_AT);
    }

    private static Workflow confirmDefault(Workflow workflow) {
        PlacementOption option = defaultOption(workflow);
        return workflow.confirm(
                option.id(), option.quote(method(workflow)).charges().total(), SHIP_DAYS, NAMING, CONFIRMED_AT);
    }

    private static ShippingMethod method(Workflow workflow) {
        return workflow.choice().map(ShippingChoice::method).orElse(PARCELS);
    }
}
